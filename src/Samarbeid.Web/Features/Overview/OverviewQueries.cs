using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Overview;

/// <summary>One row per municipality of the person. The number of statements is the same for one municipality as for all of them,
/// each finds its rows by scope in an index, and the counting is done in the database.</summary>
public sealed class OverviewQueries(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Standings> StandingsAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadRecommendations, cancel);
        return await StandingsAsync(db, cancel);
    }

    /// <param name="db">Turned to each operation that is needed here.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<Standings> StandingsAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        var year = ReportingYear.On(calendar.Today);
        db.TurnTo(Operation.ReadRecommendations);
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
        var sorted = standings.ToList();
        return new(year, sorted) { Totals = db.Actor.Has(Role.Mayor) ? await TotalsAsync(db, sorted, cancel) : null };
    }

    private async Task<StandingTotals> TotalsAsync(SamarbeidDbContext db, IReadOnlyList<MunicipalityStanding> standings, CancellationToken cancel)
    {
        if (standings is [var only]) return new(only.Open ?? 0, only.Overdue ?? 0, only.Unanswered, only.Number);

        db.TurnTo(Operation.ReadActions);
        var (open, overdue) = (await db.ActionItems.CountAsync(ActionItem.IsOpen, cancel), await db.ActionItems.CountAsync(ActionItem.IsOverdue(calendar.Today), cancel));
        db.TurnTo(Operation.ReadRecommendations);
        return new(open, overdue, await db.Recommendations.CountAsync(Recommendation.AwaitsAnswer, cancel), null);
    }

    private static async Task<IReadOnlyList<Place>> PlacesAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        var rows = await Statements(db).Places(db, db.Scopes).ToListAsync(cancel);
        return [.. rows.GroupBy(r => (r.Number, r.Name, r.Own), (m, bodies) =>
            new Place(m.Number, m.Name, m.Own, [m.Own, .. bodies.Select(b => b.Body).OfType<ScopeId>()]))];
    }

    private async Task<ScopeCounts> UnansweredAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        var counts = await Statements(db).Unanswered(db, calendar.Today).ToListAsync(cancel);
        return new(counts.Select(c => (c.Scope, c.Municipality, c.Count)));
    }

    private async Task<(IReadOnlySet<ScopeId> Reach, ScopeCounts Open, ScopeCounts Overdue)> ActionsAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        var reach = db.TurnTo(Operation.ReadActions);
        var counts = await Statements(db).OpenActions(db, calendar.Today).ToListAsync(cancel);
        return (reach, new(counts.Select(c => (c.Scope, c.Municipality, c.Count))), new(counts.Select(c => (c.Scope, c.Municipality, c.Late))));
    }

    private async Task<(IReadOnlySet<ScopeId> Reach, Dictionary<ScopeId, NextMeeting> Next)> MeetingsAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        var reach = db.TurnTo(Operation.ReadMeetings);
        var ahead = await Statements(db).MeetingsAhead(db, calendar.Today).ToListAsync(cancel);
        return (reach, ahead.GroupBy(m => m.Scope, (scope, meetings) => (scope, meetings.MinBy(m => m.Date)!))
            .ToDictionary(g => g.scope, g => new NextMeeting(g.Item2.Id, g.Item2.Date)));
    }

    // A draft is for those who may read drafts; the others see a report from its approval on.
    private static async Task<Dictionary<ScopeId, AnnualReportState>> ReportsAsync(SamarbeidDbContext db, int year, CancellationToken cancel)
    {
        db.TurnTo(Operation.ReadApprovedReports);
        var drafts = db.Actor.ScopesFor(Operation.ReadReportDrafts);
        var editions = await Statements(db).Editions(db, year).ToListAsync(cancel);
        return editions.Where(r => r.State.IsFrozen() || drafts.Contains(r.Scope)).GroupBy(r => r.Scope)
            .ToDictionary(g => g.Key, g => g.MaxBy(r => r.Edition)!.State);
    }

    private static OverviewStatements Statements(SamarbeidDbContext db) => Compiled.For<OverviewStatements>(db);

    /// <param name="Scopes">Its own, and those of the bodies that serve it.</param>
    private sealed record Place(MunicipalityNumber Number, string UniqueName, ScopeId Own, IReadOnlyList<ScopeId> Scopes);
}
