using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.ActionItems.Bulk;

/// <summary>The list of actions, of which several can be chosen and changed together by whoever may.</summary>
public sealed partial class ChangeableTable(BulkQueries queries, ChangeActionItems change)
{
    private readonly HashSet<ActionItemId> _chosen = [];
    private IReadOnlyList<BulkChange> _undo = [];
    private BulkModel? _form;
    private Refusal? _refusal;
    private string? _fault;
    private string? _done;
    private bool _isChoosing;
    private bool _toFocus;
    private ElementReference _begin;
    private ElementReference _all;

    [Parameter, EditorRequired] public required IReadOnlyList<ActionItemRow> Rows { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public Func<ActionItemSort, string>? SortHref { get; set; }

    [Parameter] public ListOrder<ActionItemSort> Order { get; set; }

    /// <summary>The list is to be read anew.</summary>
    [Parameter] public EventCallback OnChanged { get; set; }

    private IReadOnlyList<ActionItemRow> Writable => [.. Rows.Where(row => row.MayWrite && row.State.IsOpen())];

    private string ChosenText => _chosen.Count switch
    {
        0 => BulkTexts.NoneChosen,
        1 => BulkTexts.OneChosen,
        var count => BulkTexts.Chosen(count),
    };

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus) return;

        _toFocus = false;
        await (_isChoosing ? _all : _begin).FocusAsync();
    }

    // What was chosen on another page, or is gone from this one, is chosen no longer.
    protected override void OnParametersSet() => _chosen.IntersectWith(Writable.Select(row => row.Id));

    private void Begin() => (_isChoosing, _toFocus, _done, _undo) = (true, true, null, []);

    private void End()
    {
        _chosen.Clear();
        (_isChoosing, _toFocus, _refusal, _fault) = (false, true, null, null);
    }

    private void Choose((ActionItemId Id, bool IsChosen) said)
    {
        if (said.IsChosen && Writable.Any(row => row.Id == said.Id)) _chosen.Add(said.Id);
        else _chosen.Remove(said.Id);
    }

    private void ChooseAll(ChangeEventArgs said)
    {
        _chosen.Clear();
        if (said.Value is true) _chosen.UnionWith(Writable.Select(row => row.Id));
    }

    private async Task OpenAsync(bool isHandOver)
    {
        (_refusal, _fault) = (null, _chosen.Count == 0 ? BulkTexts.ChooseFirst : null);
        if (_chosen.Count == 0) return;

        var candidates = isHandOver ? await queries.CandidatesAsync(Rows.Where(row => _chosen.Contains(row.Id)), CancellationToken.None) : [];
        _form = new() { IsHandOver = isHandOver, Candidates = candidates };
    }

    private void Close() => (_form, _toFocus) = (null, true);

    private async Task DoneAsync((string Words, IReadOnlyList<BulkChange> Undo) done)
    {
        _form = null;
        End();
        (_done, _undo) = (done.Words, done.Undo);
        await OnChanged.InvokeAsync();
    }

    private async Task UndoAsync()
    {
        var undo = _undo;
        (_done, _undo) = (null, []);
        var undone = await change.HandleAsync(SingleUseKey.New(), undo, BulkTexts.UndoReason, CancellationToken.None);
        _refusal = undone.Refusal;
        if (undone.IsDone) _done = BulkTexts.Undone;
        _toFocus = true;
        await OnChanged.InvokeAsync();
    }
}
