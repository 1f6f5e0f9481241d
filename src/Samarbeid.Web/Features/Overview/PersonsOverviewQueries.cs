using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Overview.Waiting;

namespace Samarbeid.Web.Features.Overview;

/// <summary>All that the overview shows a person.</summary>
/// <param name="Standings">Null for one who has no work with councils.</param>
/// <param name="Slip">Null for one who is no sheriff.</param>
/// <param name="Report">Null for one who is no mayor, and where there is none to read.</param>
public sealed record PersonsOverview(Actor Actor, Standings? Standings, IReadOnlyList<TodayItem> Today, SltSlip? Slip, LatestReport? Report);

/// <summary>Reads the overview as one operation: one connection and one reading of the grants serve all that is on it.</summary>
public sealed class PersonsOverviewQueries(
    Databases databases, OverviewQueries overview, TodayQueries today, SheriffQueries sheriff, LatestReportQueries reports)
{
    public async Task<PersonsOverview> ReadAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadRecommendations, cancel);
        var actor = db.Actor;
        var standings = actor.Roles.All(r => r is Role.Administrator) ? null : await overview.StandingsAsync(db, cancel);
        var items = !actor.Roles.Any() || standings is not null ? await today.ListAsync(db, cancel) : [];
        var slip = await sheriff.FindAsync(db, cancel);
        var report = actor.Has(Role.Mayor) ? await reports.FindAsync(db, cancel) : null;
        return new(actor, standings, items, slip, report);
    }
}
