using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.Agreements.Read;

namespace Samarbeid.Web.Features.Agreements.Keep;

/// <summary>What a side says of a promise in a period, beside all that was said of it.</summary>
public sealed partial class MarkForm(MarkCommitment mark)
{
    private MarkModel _form = new();
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required PeriodRow Period { get; set; }

    [Parameter, EditorRequired] public required string Name { get; set; }

    /// <summary>What was promised.</summary>
    [Parameter, EditorRequired] public required string Text { get; set; }

    /// <summary>The sides the person answers for.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<Party> Sides { get; set; }

    [Parameter] public EventCallback<string> OnSaved { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    // What was entered of presence proposes what to say; the person says it.
    protected override void OnInitialized() => _form = Period.Presence is { Proposal: { } proposed } tally
        ? new() { Side = Sides[0], Verdict = proposed, Evidence = TallyWords.Of(tally) }
        : new() { Side = Sides[0] };

    private async Task SaveAsync()
    {
        var outcome = await mark.HandleAsync(Period.Id, _form.Side!.Value, _form.Verdict!.Value, _form.Evidence, CancellationToken.None);
        _refusal = outcome.Refusal;
        if (outcome.IsDone) await OnSaved.InvokeAsync(AgreementTexts.VerdictSaved);
    }

    private static string When(MarkRow row) => NorwegianFormat.Date(NorwegianCalendar.DateOf(row.At));

    private sealed class MarkModel
    {
        [Required] public Party? Side { get; set; }

        [Required] public Verdict? Verdict { get; set; }

        [StringLength(CommitmentMark.EvidenceMaxLength)] public string Evidence { get; set; } = "";
    }
}
