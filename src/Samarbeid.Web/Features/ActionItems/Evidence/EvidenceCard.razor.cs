using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.Read;
using Samarbeid.Web.Features.Meetings.Papers;

namespace Samarbeid.Web.Features.ActionItems.Evidence;

/// <summary>Links and files that show what an action came to, and the place to bring more. js/papers.js sends what is chosen or dropped there.</summary>
public sealed partial class EvidenceCard(
    AddEvidenceLink add, RemoveEvidenceLink removeLink, DetachEvidence detach, PaperSettings settings)
{
    private LinkModel? _form;
    private Removed? _removed;
    private ElementReference _undo, _open;
    private Func<ElementReference>? _focus;
    private Refusal? _refusal;
    private string? _said;

    [Parameter, EditorRequired] public required ActionItemDetails Action { get; set; }

    /// <summary>Reads the page anew.</summary>
    [Parameter] public EventCallback OnReload { get; set; }

    private IReadOnlyList<EvidenceLinkRow> Links => Action.Evidence.Links;

    private IReadOnlyList<EvidencePaperRow> Papers => Action.Evidence.Papers;

    private bool MayWrite => Action.May.Write && Action.State.TakesEvidence();

    private string MostBytes => settings.MostBytes.ToString(CultureInfo.InvariantCulture);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focus is not { } focus) return;

        _focus = null;
        await focus().FocusAsync();
    }

    private async Task AddAsync()
    {
        var added = (await add.HandleAsync(_form!.Key, Action.Id, _form.Address, _form.Title, CancellationToken.None)).WithoutValue;
        if (added.IsDone) Close();
        await SayAsync(added, EvidenceTexts.AddedLink);
    }

    private void Close() => (_form, _refusal, _focus) = (null, null, () => _open);

    private async Task RemoveAsync(EvidenceLinkRow link) => await TakenAwayAsync(
        await removeLink.HandleAsync(Action.Id, link.Id, CancellationToken.None),
        new(link.Title, () => removeLink.UndoAsync(Action.Id, link.Id, CancellationToken.None)));

    private async Task RemoveAsync(EvidencePaperRow paper) => await TakenAwayAsync(
        await detach.HandleAsync(Action.Id, paper.Id, CancellationToken.None),
        new(paper.Title, () => detach.UndoAsync(Action.Id, paper.Id, CancellationToken.None)));

    private async Task TakenAwayAsync(Outcome outcome, Removed removed)
    {
        if (outcome.IsDone) (_removed, _focus) = (removed, () => _undo);
        await SayAsync(outcome, PaperTexts.Removed(removed.Title));
    }

    private async Task PutBackAsync(Removed removed)
    {
        var restored = await removed.PutBackAsync();
        if (restored.IsDone) (_removed, _focus) = (null, () => _open);
        await SayAsync(restored, PaperTexts.Restored(removed.Title));
    }

    private async Task SayAsync(Outcome outcome, string said)
    {
        (_refusal, _said) = (outcome.Refusal, outcome.IsDone ? said : null);
        if (outcome.IsDone) await OnReload.InvokeAsync();
    }

    private sealed record Removed(string Title, Func<Task<Outcome>> PutBackAsync);

    private sealed class LinkModel
    {
        public SingleUseKey Key { get; } = SingleUseKey.New();

        [Required, StringLength(EvidenceLink.AddressMaxLength)] public string Address { get; set; } = "";

        [StringLength(EvidenceLink.TitleMaxLength)] public string Title { get; set; } = "";
    }
}
