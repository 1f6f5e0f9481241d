using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.SavedViews;

namespace Samarbeid.Web.Features.SavedViews;

/// <summary>A person's views of a list, above it: each is a link, and what is shown now can be saved as one.</summary>
public sealed partial class SavedViewBar(SavedViewQueries queries, SaveView save, RenameView rename, RemoveView remove, OpenWithView openWith)
{
    private IReadOnlyList<SavedViewRow> _views = [];
    private NameModel? _form;
    private SavedViewRow? _removed;
    private Refusal? _refusal;
    private string? _done;
    private bool _toFocus;
    private ElementReference _button;

    [Parameter, EditorRequired] public required SavedList List { get; set; }

    /// <summary>Where the list is.</summary>
    [Parameter, EditorRequired] public required string Address { get; set; }

    /// <summary>What is chosen now, as the address says it.</summary>
    [Parameter, EditorRequired] public required string Choices { get; set; }

    private SavedViewRow? Current => _views.FirstOrDefault(v => v.Choices == Choices);

    protected override Task OnInitializedAsync() => ReadAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus) return;

        _toFocus = false;
        await _button.FocusAsync();
    }

    private async Task ReadAsync() => _views = await queries.MineAsync(List, Cancel);

    private void Begin(SavedViewRow? renamed)
    {
        Forget();
        _form = new() { Renamed = renamed?.Id, Name = renamed?.Name ?? "" };
    }

    private void Close() => (_form, _refusal, _toFocus) = (null, null, true);

    private Task SaveAsync()
    {
        var (name, renamed) = (_form!.Name.Trim(), _form.Renamed);
        return renamed is { } id
            ? DoAsync(rename.HandleAsync(id, name, CancellationToken.None), SavedViewTexts.Renamed(name))
            : DoAsync(SavingAsync(name, Choices, false), SavedViewTexts.Saved(name));
    }

    private Task OpenWithAsync(SavedViewRow view) => DoAsync(openWith.HandleAsync(view.Id, !view.IsDefault, CancellationToken.None),
        view.IsDefault ? SavedViewTexts.WillOpenAsUsual : SavedViewTexts.WillOpenWith(view.Name));

    private async Task RemoveAsync(SavedViewRow view)
    {
        await DoAsync(remove.HandleAsync(view.Id, CancellationToken.None), SavedViewTexts.Removed(view.Name));
        if (_refusal is null) _removed = view;
    }

    private Task RestoreAsync()
    {
        var back = _removed!;
        return DoAsync(SavingAsync(back.Name, back.Choices, back.IsDefault), SavedViewTexts.Saved(back.Name));
    }

    private async Task<Outcome> SavingAsync(string name, string choices, bool isDefault) =>
        (await save.HandleAsync(List, name, choices, isDefault, CancellationToken.None)).WithoutValue;

    private async Task DoAsync(Task<Outcome> step, string done)
    {
        Forget();
        var outcome = await step;
        _refusal = outcome.Refusal;
        if (!outcome.IsDone) return;

        // The button that was pressed is gone, and another stands in its place.
        (_form, _done, _toFocus) = (null, done, true);
        await ReadAsync();
    }

    private void Forget() => (_done, _refusal, _removed) = (null, null, null);

    private sealed class NameModel
    {
        public SavedViewId? Renamed { get; init; }

        [Required, StringLength(SavedView.NameMaxLength)] public string Name { get; set; } = "";
    }
}
