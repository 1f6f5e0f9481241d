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
/// each finds its rows by scope in an index, and the counting is done in the database. One connection and one reading of the grants serve them all.</summary>
public sealed class OverviewQueries(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Standings> StandingsAsync(CancellationToken cancel)
    {
        var year = calendar.Today.Year - 1;
        await using var db = await databases.OpenAsync(Operation.ReadRecommendations, cancel);
        var places = await PlacesAsync(db, cancel);
        if (places.Count == 0) return new(year, []);

        var unanswered = await UnansweredAsync(db, cancel);
        var actions = await ActionsAsync(db, cancel);
        var meetings = await MeetingsAsync(db, cancel);
        var reports = await ReportsAsync(db, year, cancel);

        var standings = from place in places
                        let standing = new MunicipalityStanding(place.Number, place.UniqueName)
                        {
                            SeesMeetings = place.Scopes.Any(meetings.Reach.Contains),
                            NextMeeting = place.Scopes.Select(s => meetings.Next.GetValueOrDefault(s)).OfType<NextMeeting>().MinBy(m => m.Date),
                            Open = actions.Reach.Contains(place.Own) ? actions.Open.Of(place.Number, place.Scopes) : null,
                            Overdue = actions.Reach.Contains(place.Own) ? actions.Overdue.Of(place.Number, place.Scopes) : null,
                            Unanswered = unanswered.Of(place.Number, place.Scopes),
                            Report = reports.TryGetValue(place.Own, out var state) ? state : null,
                        }
                        orderby standing.Overdue descending, standing.Unanswered descending
                        select standing;
        return new(year, [.. standings]);
    }

    private static async Task<IReadOnlyList<Place>> PlacesAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        var serving = from body in db.MeetingBodies
                      from served in body.Municipalities
                      select new { served.Municipality, body.ScopeId };
        var rows = await (from m in db.Set<Municipality>().Where(m => db.Scopes.Contains(m.ScopeId))
                          join body in serving on m.Number equals body.Municipality into bodies
                          from body in bodies.DefaultIfEmpty()
                          orderby NorwegianText.InOrder(m.UniqueName)
                          select new { m.Number, m.UniqueName, m.ScopeId, Body = (ScopeId?)body.ScopeId }).ToListAsync(cancel);
        return [.. rows.GroupBy(r => (r.Number, r.UniqueName, r.ScopeId), (m, bodies) =>
            new Place(m.Number, m.UniqueName, m.ScopeId, [m.ScopeId, .. bodies.Select(b => b.Body).OfType<ScopeId>()]))];
    }

    private static async Task<ScopeCounts> UnansweredAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        var counts = await (from r in db.Recommendations
                            where r.State == RecommendationState.Proposed || r.State == RecommendationState.UnderConsideration
                                || r.State == RecommendationState.Postponed
                            from concerned in r.Municipalities.DefaultIfEmpty()
                            group r by new { r.ScopeId, Municipality = (MunicipalityNumber?)concerned!.Municipality } into g
                            select new { g.Key.ScopeId, g.Key.Municipality, Count = g.Count() }).ToListAsync(cancel);
        return new(counts.Select(c => (c.ScopeId, c.Municipality, c.Count)));
    }

    private async Task<(IReadOnlySet<ScopeId> Reach, ScopeCounts Open, ScopeCounts Overdue)> ActionsAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        var reach = db.TurnTo(Operation.ReadActions);
        var today = calendar.Today;
        var counts = await (from a in db.ActionItems.Where(ActionItem.IsOpen)
                            from concerned in a.Municipalities.DefaultIfEmpty()
                            group a by new { a.ScopeId, Municipality = (MunicipalityNumber?)concerned!.Municipality } into g
                            select new { g.Key.ScopeId, g.Key.Municipality, Count = g.Count(), Late = g.Count(a => a.DueDate < today) })
            .ToListAsync(cancel);
        return (reach, new(counts.Select(c => (c.ScopeId, c.Municipality, c.Count))), new(counts.Select(c => (c.ScopeId, c.Municipality, c.Late))));
    }

    private async Task<(IReadOnlySet<ScopeId> Reach, Dictionary<ScopeId, NextMeeting> Next)> MeetingsAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        var reach = db.TurnTo(Operation.ReadMeetings);
        var today = calendar.Today;
        var ahead = await db.Meetings.Where(m => (m.State == MeetingState.Planned || m.State == MeetingState.Called) && m.Date >= today)
            .Select(m => new { m.ScopeId, m.Id, m.Date }).ToListAsync(cancel);
        return (reach, ahead.GroupBy(m => m.ScopeId, (scope, meetings) => (scope, meetings.MinBy(m => m.Date)!))
            .ToDictionary(g => g.scope, g => new NextMeeting(g.Item2.Id, g.Item2.Date)));
    }

    // A draft is for those who may read drafts; the others see a report from its approval on.
    private static async Task<Dictionary<ScopeId, AnnualReportState>> ReportsAsync(SamarbeidDbContext db, int year, CancellationToken cancel)
    {
        db.TurnTo(Operation.ReadApprovedReports);
        var drafts = db.Actor.ScopesFor(Operation.ReadReportDrafts).ToHashSet();
        var editions = await db.AnnualReports.Where(r => r.Year == year).Select(r => new { r.ScopeId, r.Edition, r.State }).ToListAsync(cancel);
        return editions.Where(r => r.State.IsFrozen() || drafts.Contains(r.ScopeId)).GroupBy(r => r.ScopeId)
            .ToDictionary(g => g.Key, g => g.MaxBy(r => r.Edition)!.State);
    }

    /// <param name="Scopes">Its own, and those of the bodies that serve it.</param>
    private sealed record Place(MunicipalityNumber Number, string UniqueName, ScopeId Own, IReadOnlyList<ScopeId> Scopes);
}
