using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Papers;

/// <summary>Which papers there are, asked alike by pages, files, letters and minutes.</summary>
public static class PaperQueries
{
    /// <summary>Those that lie before a meeting, on its items and on itself; without those taken away.</summary>
    public static IQueryable<Paper> PapersOf(this SamarbeidDbContext db, MeetingId meeting) => db.AllPapersOf(meeting).Where(p => p.RemovedAt == null);

    /// <summary>Those taken away too.</summary>
    public static IQueryable<Paper> AllPapersOf(this SamarbeidDbContext db, MeetingId meeting) =>
        db.Papers.Where(p => p.MeetingId == meeting).Concat(
            from item in db.AgendaItems
            join paper in db.Papers on item.Id equals paper.AgendaItemId
            where item.MeetingId == meeting
            select paper);

    /// <summary>How many lie before a meeting, for a letter to somebody whose right to read of it has been asked.</summary>
    public static async Task<int> CountPapersAsync(this SamarbeidDbContext db, MeetingId meeting, CancellationToken cancel)
    {
        // Both lifted: a letter is written by the program itself, which has no scopes; and a number tells nothing of what is restricted.
        var all = db.Papers.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter, SamarbeidDbContext.RestrictedFilter]).Where(p => p.RemovedAt == null);
        var items = db.AgendaItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(i => i.MeetingId == meeting);
        return await all.CountAsync(p => p.MeetingId == meeting, cancel)
            + await all.CountAsync(p => items.Any(i => i.Id == p.AgendaItemId), cancel);
    }

    /// <summary>How many bytes the papers of a body take, those that can still be put back with them; a number tells nothing, also to who has no grant there.</summary>
    public static IQueryable<long> SizesIn(this SamarbeidDbContext db, ScopeId scope) =>
        db.Papers.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter, SamarbeidDbContext.RestrictedFilter]).Where(p => p.ScopeId == scope && p.FileId != null).Select(p => p.Size);

    /// <summary>How many lie before a meeting, those that are kept from the public with them: a number tells nothing.</summary>
    public static Task<int> CountAllPapersAsync(this SamarbeidDbContext db, MeetingId meeting, CancellationToken cancel) =>
        db.PapersOf(meeting).IgnoreQueryFilters([SamarbeidDbContext.RestrictedFilter]).CountAsync(cancel);

    /// <summary>Which papers of a meeting are kept from the public on the context's day by themselves, and by what: all that is told of them to those who may not read them.</summary>
    public static Task<List<RestrictedPaper>> RestrictedPapersAsync(this SamarbeidDbContext db, MeetingId meeting, CancellationToken cancel) => db.PapersOf(meeting)
        .IgnoreQueryFilters([SamarbeidDbContext.RestrictedFilter])
        .Where(p => p.Basis != null && (p.RestrictedUntil == null || p.RestrictedUntil >= db.Today))
        .Select(p => new RestrictedPaper(p.Id, p.AgendaItemId, p.Basis!)).ToListAsync(cancel);
}

/// <summary>That there is a paper that is kept from the public, without a word of it.</summary>
/// <param name="Item">The item it lies on; null for the meeting as a whole.</param>
/// <param name="Basis">The code of a <see cref="Domain.Restrictions.LegalBasis"/>.</param>
public sealed record RestrictedPaper(PaperId Id, AgendaItemId? Item, string Basis);
