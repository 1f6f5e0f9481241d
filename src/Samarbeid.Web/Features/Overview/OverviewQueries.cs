using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.Overview;

/// <summary>One row per municipality of the person. The number of statements is the same for one municipality as for all of them,
/// each finds its rows by scope in an index, and the counting is done in the database.</summary>
public sealed class OverviewQueries(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Standings> StandingsAsync(CancellationToken cancel)
    {
        var year = calendar.Today.Year - 1;
        await using var db = await databases.OpenAsync(Operation.ReadRecommendations, cancel);
        var places = await db.Set<Municipality>().Where(m => db.Scopes.Contains(m.ScopeId)).OrderBy(m => NorwegianText.InOrder(m.UniqueName))
            .Select(m => new { m.Number, m.UniqueName, m.ScopeId }).ToListAsync(cancel);
        if (places.Count == 0) return new(year, []);

        var serving = (await (from body in db.MeetingBodies
                              from served in body.Municipalities
                              select new { served.Municipality, body.ScopeId }).ToListAsync(cancel))
            .ToLookup(b => b.Municipality, b => b.ScopeId);
        var unanswered = await UnansweredAsync(db, cancel);
        var actions = await ActionsAsync(cancel);
        var meetings = await MeetingsAsync(cancel);
        var reports = await ReportsAsync(year, cancel);

        var standings = from place in places
                        let scopes = serving[place.Number].Prepend(place.ScopeId).ToList()
                        let standing = new MunicipalityStanding(place.Number, place.UniqueName)
                        {
                            SeesMeetings = scopes.Any(meetings.Reach.Contains),
                            NextMeeting = scopes.Select(s => meetings.Next.GetValueOrDefault(s)).OfType<NextMeeting>().MinBy(m => m.Date),
                            Open = actions.Reach.Contains(place.ScopeId) ? actions.Open.Of(place.Number, scopes) : null,
                            Overdue = actions.Reach.Contains(place.ScopeId) ? actions.Overdue.Of(place.Number, scopes) : null,
                            Unanswered = unanswered.Of(place.Number, scopes),
                            Report = reports.TryGetValue(place.ScopeId, out var state) ? state : null,
                        }
                        orderby standing.Overdue descending, standing.Unanswered descending
                        select standing;
        return new(year, [.. standings]);
    }

    private static async Task<ScopeCounts> UnansweredAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        var awaiting = db.Recommendations.Where(r => r.State == RecommendationState.Proposed
            || r.State == RecommendationState.UnderConsideration || r.State == RecommendationState.Postponed);
        var unnamed = await awaiting.Where(r => !r.Municipalities.Any()).GroupBy(r => r.ScopeId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var named = await (from r in awaiting
                           from concerned in r.Municipalities
                           group r by new { r.ScopeId, concerned.Municipality } into g
                           select new { g.Key.ScopeId, g.Key.Municipality, Count = g.Count() })
            .ToDictionaryAsync(g => (g.ScopeId, g.Municipality), g => g.Count, cancel);
        return new(unnamed, named);
    }

    private async Task<(IReadOnlySet<ScopeId> Reach, ScopeCounts Open, ScopeCounts Overdue)> ActionsAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        var today = calendar.Today;
        var open = db.ActionItems.Where(ActionItem.IsOpen);
        var unnamed = await open.Where(a => !a.Municipalities.Any()).GroupBy(a => a.ScopeId)
            .Select(g => new { g.Key, Count = g.Count(), Late = g.Count(a => a.DueDate < today) }).ToListAsync(cancel);
        var named = await (from a in open
                           from concerned in a.Municipalities
                           group a by new { a.ScopeId, concerned.Municipality } into g
                           select new { g.Key.ScopeId, g.Key.Municipality, Count = g.Count(), Late = g.Count(a => a.DueDate < today) })
            .ToListAsync(cancel);
        return (db.Scopes.ToHashSet(),
            new(unnamed.ToDictionary(g => g.Key, g => g.Count), named.ToDictionary(g => (g.ScopeId, g.Municipality), g => g.Count)),
            new(unnamed.ToDictionary(g => g.Key, g => g.Late), named.ToDictionary(g => (g.ScopeId, g.Municipality), g => g.Late)));
    }

    private async Task<(IReadOnlySet<ScopeId> Reach, Dictionary<ScopeId, NextMeeting> Next)> MeetingsAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        var today = calendar.Today;
        var ahead = await db.Meetings.Where(m => (m.State == MeetingState.Planned || m.State == MeetingState.Called) && m.Date >= today)
            .Select(m => new { m.ScopeId, m.Id, m.Date }).ToListAsync(cancel);
        return (db.Scopes.ToHashSet(), ahead.GroupBy(m => m.ScopeId, (scope, meetings) => (scope, meetings.MinBy(m => m.Date)!))
            .ToDictionary(g => g.scope, g => new NextMeeting(g.Item2.Id, g.Item2.Date)));
    }

    // A draft is for those who may read drafts; the others see a report from its approval on.
    private async Task<Dictionary<ScopeId, AnnualReportState>> ReportsAsync(int year, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadApprovedReports, cancel);
        var drafts = db.Actor.ScopesFor(Operation.ReadReportDrafts);
        var editions = await db.AnnualReports.Where(r => r.Year == year).Select(r => new { r.ScopeId, r.Edition, r.State }).ToListAsync(cancel);
        return editions.Where(r => r.State.IsFrozen() || drafts.Contains(r.ScopeId)).GroupBy(r => r.ScopeId)
            .ToDictionary(g => g.Key, g => g.MaxBy(r => r.Edition)!.State);
    }
}
