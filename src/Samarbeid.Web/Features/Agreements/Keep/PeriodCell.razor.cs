using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.Agreements.Read;

namespace Samarbeid.Web.Features.Agreements.Keep;

/// <summary>What both sides say of one period, in words; a button for whoever can say something.</summary>
public sealed partial class PeriodCell
{
    [Parameter, EditorRequired] public required PeriodRow Period { get; set; }

    [Parameter, EditorRequired] public required string Name { get; set; }

    [Parameter] public bool CanSay { get; set; }

    [Parameter] public EventCallback OnChosen { get; set; }

    private string Says(Party side) => Period.By(side) is { } verdict ? Words.InSentence(verdict) : AgreementTexts.NotSaid;

    private static string Initial(Party side) => Words.Of(side)[..1];

    private string Sign(Party side) => SignOf(Period.By(side));

    /// <summary>A sign for what a side says, told apart by its shape.</summary>
    public static string SignOf(Verdict? verdict) => verdict switch
    {
        Verdict.Kept => "✓",
        Verdict.PartlyKept => "◐",
        Verdict.NotKept => "✕",
        _ => "–",
    };

    private string Class(Party side) => Period.By(side) switch
    {
        Verdict.Kept => "kept",
        Verdict.PartlyKept => "partly",
        Verdict.NotKept => "broken",
        _ => "unsaid",
    };
}
