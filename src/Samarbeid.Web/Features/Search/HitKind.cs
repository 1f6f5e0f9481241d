using Samarbeid.Infrastructure.Search;

namespace Samarbeid.Web.Features.Search;

/// <summary>What a hit is to the reader, and what hits can be narrowed to.</summary>
public enum HitKind
{
    Municipality,
    Person,
    AgendaItem,
    Minutes,
    Recommendation,
    ActionItem,
    Agreement,
    Paper,
}

/// <summary>The words of kinds, on the page and in its address.</summary>
public static class HitKinds
{
    private static readonly IReadOnlyList<(HitKind Kind, string Slug)> Slugs =
    [
        (HitKind.Municipality, "kommune"),
        (HitKind.Person, "person"),
        (HitKind.AgendaItem, "sak"),
        (HitKind.Minutes, "referat"),
        (HitKind.Recommendation, "anbefaling"),
        (HitKind.ActionItem, "tiltak"),
        (HitKind.Agreement, "avtale"),
        (HitKind.Paper, "vedlegg"),
    ];

    public static string Slug(this HitKind kind) => Slugs.Single(s => s.Kind == kind).Slug;

    /// <returns>Null for all kinds, and for a word there is no kind of.</returns>
    public static HitKind? Parse(string? slug) => Slugs.Where(s => s.Slug == slug).Select(s => (HitKind?)s.Kind).FirstOrDefault();

    /// <summary>What a reader need not tell apart is one kind.</summary>
    public static HitKind Of(SearchKind kind) => kind switch
    {
        SearchKind.AgendaItem or SearchKind.ExemptItem => HitKind.AgendaItem,
        SearchKind.Conclusion or SearchKind.ExemptConclusion => HitKind.Minutes,
        SearchKind.Recommendation => HitKind.Recommendation,
        SearchKind.ActionItem => HitKind.ActionItem,
        SearchKind.Agreement or SearchKind.Commitment => HitKind.Agreement,
        _ => HitKind.Paper,
    };

    /// <summary>One.</summary>
    public static string Name(this HitKind kind) => kind switch
    {
        HitKind.Municipality => SearchTexts.Municipality,
        HitKind.Person => SearchTexts.Person,
        HitKind.AgendaItem => SearchTexts.AgendaItem,
        HitKind.Minutes => SearchTexts.Minutes,
        HitKind.Recommendation => SearchTexts.Recommendation,
        HitKind.ActionItem => SearchTexts.ActionItem,
        HitKind.Agreement => SearchTexts.Agreement,
        _ => SearchTexts.Paper,
    };

    /// <summary>Many.</summary>
    public static string Plural(this HitKind kind) => kind switch
    {
        HitKind.Municipality => SearchTexts.Municipalities,
        HitKind.Person => SearchTexts.People,
        HitKind.AgendaItem => SearchTexts.AgendaItems,
        HitKind.Minutes => SearchTexts.MinutesMany,
        HitKind.Recommendation => SearchTexts.Recommendations,
        HitKind.ActionItem => SearchTexts.ActionItems,
        HitKind.Agreement => SearchTexts.Agreements,
        _ => SearchTexts.Papers,
    };
}
