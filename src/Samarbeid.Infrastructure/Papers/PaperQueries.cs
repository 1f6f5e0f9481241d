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
        // Lifted: a letter is written by the program itself, which has no scopes.
        var all = db.Papers.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(p => p.RemovedAt == null);
        var items = db.AgendaItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(i => i.MeetingId == meeting);
        return await all.CountAsync(p => p.MeetingId == meeting, cancel)
            + await all.CountAsync(p => items.Any(i => i.Id == p.AgendaItemId), cancel);
    }

    /// <summary>How many bytes the papers of a body take, those that can still be put back with them.</summary>
    public static IQueryable<long> SizesIn(this SamarbeidDbContext db, ScopeId scope) =>
        db.Papers.Where(p => p.ScopeId == scope && p.FileId != null).Select(p => p.Size);
}
