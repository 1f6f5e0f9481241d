using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Challenges;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>What every step with an indicator does around its own. Who writes the challenge writes what describes it.</summary>
internal static class IndicatorChange
{
    public static async Task<Outcome> ChangeIndicatorAsync(
        this Databases databases, IndicatorId id, int version, Func<SamarbeidDbContext, Indicator, Outcome> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(ChallengeChange.Operations, cancel);
        return await db.ChangeIndicatorAsync(id, version, step, cancel);
    }

    public static async Task<Outcome> ChangeIndicatorAsync(
        this SamarbeidDbContext db, IndicatorId id, int version, Func<SamarbeidDbContext, Indicator, Outcome> step, CancellationToken cancel)
    {
        var indicator = await db.Indicators.Include(i => i.Readings.OrderBy(r => r.Number)).SingleOrDefaultAsync(i => i.Id == id, cancel);
        if (indicator is null) return PersistenceRules.NotFound;
        if (db.DemandChallenges(indicator.ScopeId) is { IsDone: false } refused) return refused;
        if (indicator.Version != version) return PersistenceRules.Stale;

        db.Expect(indicator, version);
        var done = step(db, indicator);
        return done.IsDone ? await db.SaveAsync(cancel) : done;
    }
}
