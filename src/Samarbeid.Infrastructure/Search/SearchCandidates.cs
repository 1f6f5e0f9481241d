using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Search;

/// <summary>Something that may be shown as found: the filters have let it through.</summary>
public sealed record SearchCandidate(SearchKind Kind, Guid Thing, string TitleWords);

/// <summary>Asks the index what somebody may find (treffkandidater).</summary>
public static class SearchCandidates
{
    /// <summary>So many are looked at, the newest first. Whoever finds more is asked for another word.</summary>
    public const int Most = 1000;

    /// <summary>What the context sees that holds the terms.</summary>
    /// <param name="db">Turned to the operation by which the kinds are read.</param>
    /// <param name="terms">What is searched for.</param>
    /// <param name="kinds">What is looked for.</param>
    /// <param name="within">Narrows what the context sees; null for all of it.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static Task<List<SearchCandidate>> CandidatesAsync(
        this SamarbeidDbContext db, SearchTerms terms, IReadOnlyCollection<SearchKind> kinds, IReadOnlyCollection<ScopeId>? within, CancellationToken cancel)
    {
        var entries = db.SearchEntries.Where(e => kinds.Contains(e.Kind));
        if (within is not null) entries = entries.Where(e => within.Contains(e.ScopeId));
        return FindAsync(db, MatchOf(db, terms, within ?? db.Scopes), entries, cancel);
    }

    /// <summary>What holds the terms among some things a person reads wherever they lie, such as the actions they are responsible for.</summary>
    public static Task<List<SearchCandidate>> CandidatesAmongAsync(
        this SamarbeidDbContext db, SearchTerms terms, SearchKind kind, IReadOnlyCollection<Guid> things, CancellationToken cancel) =>
        FindAsync(db, MatchOf(db, terms, null),
            db.SearchEntries.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(e => e.Kind == kind && things.Contains(e.ThingId)), cancel);

    private static string MatchOf(SamarbeidDbContext db, SearchTerms terms, IReadOnlyCollection<ScopeId>? within) =>
        db.Database.IsSqlite() ? terms.ForSqlite(within) : terms.ForSqlServer();

    private static Task<List<SearchCandidate>> FindAsync(SamarbeidDbContext db, string match, IQueryable<SearchEntry> entries, CancellationToken cancel) => (
        from found in db.SearchMatches(match)
        join entry in entries on found.Sequence equals entry.Sequence
        orderby found.Sequence descending
        select new SearchCandidate(entry.Kind, entry.ThingId, entry.TitleWords)).Take(Most).ToListAsync(cancel);
}
