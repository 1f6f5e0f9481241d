using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Search;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.Search;

/// <summary>Finds what a person may read by its words. Each kind is looked for in the scopes of the operation it is read by, behind the filters its own page has,
/// and the hits of the page that is shown are read of the things themselves, behind the same filters once more.</summary>
public sealed class SearchQueries(Databases databases)
{
    public const int PageSize = 40;

    /// <summary>Beyond so many nobody looks on; another word is quicker.</summary>
    public const int MostShown = 200;

    private static readonly IReadOnlyList<(Operation Operation, IReadOnlyList<SearchKind> Kinds)> Readings =
    [
        (Operation.ReadMeetings, [SearchKind.AgendaItem, SearchKind.ExemptItem, SearchKind.Paper]),
        (Operation.ReadMinutes, [SearchKind.Conclusion, SearchKind.ExemptConclusion]),
        (Operation.ReadRecommendations, [SearchKind.Recommendation]),
        (Operation.ReadActions, [SearchKind.ActionItem]),
        (Operation.ReadAgreements, [SearchKind.Agreement, SearchKind.Commitment]),
    ];

    /// <param name="terms">Null for nothing: then the page says what it can be asked.</param>
    /// <param name="kind">Null for all kinds.</param>
    /// <param name="place">Null for wherever the person may read.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops the search.</param>
    public async Task<SearchShown> FindAsync(SearchTerms? terms, HitKind? kind, MunicipalityNumber? place, int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([.. Readings.Select(r => r.Operation)], cancel);
        var municipalities = await db.OwnMunicipalitiesAsync(cancel);
        IReadOnlyList<SearchPlace> places = [.. municipalities.Select(m => new SearchPlace(m.Number, m.Name))];
        if (terms is null) return new([], 0, new Dictionary<HitKind, int>(), false, places);

        IReadOnlyList<ScopeId>? within = place is { } number ? await db.ScopesOfAsync(number, cancel) : null;
        var candidates = await CandidatesAsync(db, terms, within, cancel);
        if (place is { } only) candidates = await db.WithoutElsewhereAsync(candidates, only, cancel);
        var found = candidates.Select(c => FoundThing.Of(c, terms))
            .Concat(municipalities.Where(m => place is null || m.Number == place).Found(terms))
            .Concat(await db.FoundPeopleAsync(terms, within, cancel))
            .OrderBy(f => f.Tier).ThenBy(f => f.Kind > HitKind.Person).ThenByDescending(f => f.Candidate?.Thing).ToList();
        var shown = found.Where(f => kind is null || f.Kind == kind).ToList();
        var hits = await db.ReadHitsAsync([.. shown.Take(MostShown).Skip((page - 1) * PageSize).Take(PageSize)], Readings, cancel);
        return new(hits, shown.Count, found.CountBy(f => f.Kind).ToDictionary(), candidates.Count >= SearchCandidates.Most, places);
    }

    private static async Task<IReadOnlyList<SearchCandidate>> CandidatesAsync(
        SamarbeidDbContext db, SearchTerms terms, IReadOnlyList<ScopeId>? within, CancellationToken cancel)
    {
        List<SearchCandidate> candidates = [];
        // Most roles read everything in the same places: one question for all of it.
        foreach (var same in Readings.GroupBy(r => db.Actor.ScopesFor(r.Operation).ToHashSet(), HashSet<ScopeId>.CreateSetComparer()))
        {
            if (db.TurnTo(same.First().Operation).Count > 0)
                candidates.AddRange(await db.CandidatesAsync(terms, [.. same.SelectMany(r => r.Kinds)], within, cancel));
        }

        candidates.AddRange(await db.OwnThingsAsync(terms, within, cancel));
        // An item that is found by its own words and by its public ones is one item.
        var exempt = candidates.Where(c => c.Kind is SearchKind.ExemptItem).Select(c => c.Thing).ToHashSet();
        return [.. candidates.Where(c => c.Kind is not SearchKind.AgendaItem || !exempt.Contains(c.Thing)).DistinctBy(c => (c.Kind, c.Thing))];
    }
}
