using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>What every command on a recommendation does around its own step.</summary>
internal static class RecommendationChange
{
    public static async Task<Outcome> ChangeRecommendationAsync(
        this Databases databases, Operation operation, RecommendationId id, int version, Func<Recommendation, int, Outcome> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([operation, Operation.ReadRecommendations], cancel);
        var recommendation = await db.Recommendations.SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (recommendation is null) return PersistenceRules.NotFound;
        if (db.Demand(operation, new Thing(recommendation.ScopeId)) is { IsDone: false } refused) return refused;

        // Before the step: a form opened before somebody else's change is told of the change, not of what the change forbids.
        if (recommendation.Version != version) return PersistenceRules.Stale;
        db.Expect(recommendation, version);
        var actions = await db.ActionItems.CountAsync(a => a.RecommendationId == id, cancel);
        var done = step(recommendation, actions);
        return done.IsDone ? await db.SaveAsync(cancel) : done;
    }
}
