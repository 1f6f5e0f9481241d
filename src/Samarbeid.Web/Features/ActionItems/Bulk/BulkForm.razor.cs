using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.ActionItems.Bulk;

/// <summary>What is to become of the chosen actions; then what it does to each; then it is done.</summary>
public sealed partial class BulkForm(BulkQueries queries, ChangeActionItems change)
{
    private IReadOnlyList<(ActionItemRow Row, BulkFate Fate)>? _fates;
    private Refusal? _refusal;
    private bool _toFocus;
    private ElementReference _heading;

    [Parameter, EditorRequired] public required BulkModel Form { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<ActionItemRow> Rows { get; set; }

    /// <summary>What was done, in words, and the changes that would take it back; none where nothing does.</summary>
    [Parameter] public EventCallback<(string Words, IReadOnlyList<BulkChange> Undo)> OnDone { get; set; }

    [Parameter] public EventCallback OnClosed { get; set; }

    private IReadOnlyList<BulkFate> Allowed => [.. (_fates ?? []).Select(f => f.Fate).Where(f => f.Refusal is null)];

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus || _fates is null) return;

        _toFocus = false;
        await _heading.FocusAsync();
    }

    private async Task PreviewAsync()
    {
        _refusal = null;
        var fates = await queries.PreviewAsync([.. Rows.Select(Form.ChangeOf)], Form.Reason, CancellationToken.None);
        (_fates, _toFocus) = ([.. Rows.Zip(fates)], true);
    }

    private void Back() => (_fates, _refusal) = (null, null);

    private async Task ApplyAsync()
    {
        var allowed = Allowed;
        var done = await change.HandleAsync(Form.Key, [.. allowed.Select(f => f.Change)], Form.Reason, CancellationToken.None);
        if (!done.IsDone)
        {
            // Something has changed since it was looked at: what happens now is said anew.
            await PreviewAsync();
            _refusal = done.Refusal;
            return;
        }

        var count = NorwegianFormat.Number(allowed.Count);
        // A later due date is not taken back; a new owner gives it back to the former, as the action is after this step.
        IReadOnlyList<BulkChange> undo = Form.IsHandOver
            ? [.. allowed.Where(f => f.Former != f.Change.To).Select(f => f.Change with { Version = f.Change.Version + 1, To = f.Former })]
            : [];
        await OnDone.InvokeAsync((Form.IsHandOver ? BulkTexts.DoneHandOver(Form.To!.Name, count) : BulkTexts.DoneExtend(NorwegianFormat.Date(Form.DueDate!.Value), count), undo));
    }
}
