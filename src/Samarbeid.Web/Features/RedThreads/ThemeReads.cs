using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.RedThreads;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.RedThreads;

/// <summary>What the bodies of a place take up again and again, and what came of it, in four statements.</summary>
internal static class ThemeReads
{
    private static readonly MeetingState[] Held = [MeetingState.Held, MeetingState.AwaitingApproval, MeetingState.Approved];

    /// <summary>Those taken up at least once, the ones that glare first. Empty where the person does not read both the meetings and what came of them;
    /// restricted items are not counted.</summary>
    public static async Task<IReadOnlyList<ThreadTheme>> ThemesOfAsync(this SamarbeidDbContext db, IReadOnlyList<ScopeId> scopes, DateOnly today, CancellationToken cancel)
    {
        // What came of a theme is told only where all of it is read.
        var whole = db.TurnTo(Operation.ReadActions).Intersect(db.TurnTo(Operation.ReadRecommendations)).Intersect(db.TurnTo(Operation.ReadMeetings)).Intersect(scopes).ToList();
        var themes = await db.BodyThemes.Where(t => whole.Contains(t.ScopeId)).Select(t => new { t.Id, t.Title }).ToListAsync(cancel);
        var ids = themes.Select(t => t.Id).ToList();
        var taken = await (from i in db.AgendaItems
                           join m in db.Meetings on i.MeetingId equals m.Id
                           where i.ThemeId != null && ids.Contains(i.ThemeId.Value) && Held.Contains(m.State) && (i.Basis == null || i.RestrictedUntil < today)
                           orderby m.Date
                           select new { Theme = i.ThemeId!.Value, i.Id, m.Date }).ToListAsync(cancel);
        var items = taken.Select(t => t.Id).ToList();
        db.TurnTo(Operation.ReadRecommendations);
        var advised = (await db.Recommendations.Where(r => r.AgendaItemId != null && items.Contains(r.AgendaItemId.Value)).Select(r => r.AgendaItemId!.Value).ToListAsync(cancel)).ToLookup(i => i);
        db.TurnTo(Operation.ReadActions);
        var acted = (await db.ActionItems.Where(a => a.AgendaItemId != null && items.Contains(a.AgendaItemId.Value) && a.State != ActionItemState.Aborted)
            .Select(a => a.AgendaItemId!.Value).ToListAsync(cancel)).ToLookup(i => i);
        var byTheme = taken.ToLookup(t => t.Theme);
        return
        [
            .. themes.Where(t => byTheme[t.Id].Any())
                .Select(t => new ThreadTheme(t.Id, t.Title, [.. byTheme[t.Id].Select(m => m.Date).Distinct()],
                    byTheme[t.Id].Sum(m => advised[m.Id].Count()), byTheme[t.Id].Sum(m => acted[m.Id].Count())))
                .OrderByDescending(t => t.Glares()).ThenByDescending(t => t.TakenUpOn.Count).ThenBy(t => t.Id.Value),
        ];
    }
}
