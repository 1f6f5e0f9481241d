using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Search;

namespace Samarbeid.Web.Features.Search;

/// <summary>Something that was found, with the words it is shown by; they are read of the thing itself, and not of the index.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What it says; may be long, and empty.</param>
/// <param name="Where">The body or the municipality.</param>
/// <param name="Date">The day that tells it from others like it; null where there is none.</param>
/// <param name="IsExempt">It is kept from the public, and the person may read it.</param>
public sealed record SearchHit(HitKind Kind, string Href, string Title, string Text, string Where, DateOnly? Date, bool IsExempt)
{
    /// <summary>The texts of a thing one after the other.</summary>
    public static string Says(params IEnumerable<string?> texts) => string.Join(" · ", texts.Where(t => !string.IsNullOrEmpty(t)));
}

/// <summary>A municipality the person holds something in.</summary>
public sealed record SearchPlace(MunicipalityNumber Number, string Name);

/// <summary>One page of what was found.</summary>
/// <param name="Hits">The best first.</param>
/// <param name="Total">How many there are of the kind that is asked for.</param>
/// <param name="Counts">How many there are of each kind.</param>
/// <param name="HasMore">There are more than are looked at.</param>
/// <param name="Places">What it can be narrowed to.</param>
public sealed record SearchShown(IReadOnlyList<SearchHit> Hits, int Total, IReadOnlyDictionary<HitKind, int> Counts, bool HasMore, IReadOnlyList<SearchPlace> Places)
{
    public int All => Counts.Values.Sum();
}

/// <summary>Something that was found, before it is read.</summary>
/// <param name="Tier">0 where the title holds all the words as they are written, 1 where it holds the beginnings, 2 where the text does.</param>
/// <param name="Candidate">Null for what is read already.</param>
internal sealed record FoundThing(HitKind Kind, int Tier, SearchCandidate? Candidate, SearchHit? Hit)
{
    public static FoundThing Of(SearchCandidate candidate, SearchTerms terms) => new(HitKinds.Of(candidate.Kind), TierOf(terms, candidate.TitleWords), candidate, null);

    public static FoundThing Of(SearchHit hit, SearchTerms terms) => new(hit.Kind, TierOf(terms, SearchWords.Join(hit.Title)), null, hit);

    private static int TierOf(SearchTerms terms, string title) => terms.StandIn(title) ? 0 : terms.AreIn(title) ? 1 : 2;
}
