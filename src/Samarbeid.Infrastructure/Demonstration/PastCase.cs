using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;

namespace Samarbeid.Infrastructure.Demonstration;

/// <summary>A case of a past year: what was seen, what was advised, what came of it. Invented, like all of the set.</summary>
internal sealed record PastCase(DateOnly MetOn, string Item, string Challenge, string Seen, string Cause, string Recommendation, string Advice)
{
    public required string Answer { get; init; }

    /// <summary>Why it was given up in the end; null where it was fulfilled.</summary>
    public string? GivenUpBecause { get; init; }

    /// <summary>What the police had against the minutes, and which stands in them; null for nothing.</summary>
    public string? Objection { get; init; }

    /// <summary>Its minutes were corrected afterwards, in one of the councils.</summary>
    public bool IsCorrected { get; init; }

    public required IReadOnlyList<PastPromise> Promises { get; init; }
}

/// <summary>An action of a past year.</summary>
/// <param name="Title">What was promised.</param>
/// <param name="By">Who promised it, by role.</param>
/// <param name="Due">The due date.</param>
/// <param name="EndedOn">When it was completed, or aborted.</param>
/// <param name="Result">What came of it, or why it was aborted.</param>
/// <param name="IsAborted">Nothing came of it.</param>
internal sealed record PastPromise(string Title, Role By, DateOnly Due, DateOnly EndedOn, string Result, bool IsAborted = false)
{
    /// <summary>What its effect was judged by.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>What was measured before and after, if anything.</summary>
    public EffectValues? Measured { get; init; }
}

/// <summary>The cases of the last year the public figures tell of, so that its report has something to tell.</summary>
internal static class PastCases
{
    public const int Year = 2024;

    public static IReadOnlyList<PastCase> All { get; } =
    [
        new(
            new(Year, 3, 14), "Farlig kjøring ved skolene", "Utrygg skolevei", "Foreldre melder om høy fart og trengsel foran skolene om morgenen.",
            "Mange kjører barna helt fram.", "Bilfri sone foran barneskolene om morgenen",
            "Rådet anbefaler at kommunen stenger innkjøringen foran barneskolene mellom klokken 8 og 8.30.")
        {
            Answer = "Kommunen innfører bilfri sone fra skolestart.",
            Objection = "Politiet mener at trafikktellingen burde vært nevnt i referatet.",
            Promises =
            [
                new("Åtte kontroller ved skolene", Role.PoliceContact, new(Year, 6, 14), new(Year, 6, 10), "Alle åtte kontrollene er holdt. Farten foran skolene har gått ned.")
                {
                    Evidence = "Kommunens fartsmålinger i to uker før og etter.",
                    Measured = new("Snittfart forbi skolene", 47, 38.5m, "km/t"),
                },
                new("Gåbuss for 1. til 4. trinn", Role.SltCoordinator, new(Year, 9, 30), new(Year, 9, 24), "Tre gåbusser går hver dag, med 58 barn.") { Evidence = "Skolene har spurt foreldrene." },
            ],
        },
        new(
            new(Year, 10, 17), "Rus på fester i helgene", "Ungdomsfester uten voksne", "Fritidsklubben og skolene hører om fester med alkohol ned i 9. trinn.",
            "Få voksne ute sent i helgene.", "Fast voksenvakt i sentrum fredag kveld",
            "Rådet anbefaler at kommunen lønner to voksne som går i sentrum hver fredag fra klokken 21 til 01.")
        {
            Answer = "Kommunen prøver ordningen ut året, men har ikke penger til mer.",
            IsCorrected = true,
            GivenUpBecause = "Kommunestyret satte ikke av penger for 2025.",
            Promises =
            [
                new("Brev til alle foreldre på ungdomstrinnet før jul", Role.PoliceContact, new(Year, 12, 13), new(Year, 12, 11), "Brevet er sendt til 640 hjem, og tatt opp på alle foreldremøter.") { Evidence = "Samtaler på foreldremøtene om høsten." },
                new("Opplæring av nye natteravner", Role.SltCoordinator, new(Year, 12, 20), new(Year, 12, 19), "For få meldte seg. Prøves igjen sammen med idrettslagene.", IsAborted: true),
            ],
        },
    ];
}
