using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Challenges;

/// <summary>What every command on a challenge does around its own step.</summary>
internal static class ChallengeChange
{
    /// <summary>Who writes recommendations, and who writes reports, both write down what the problem is.</summary>
    public static readonly Operation[] Operations = [Operation.WriteRecommendations, Operation.WriteReports];

    public static Outcome DemandChallenges(this SamarbeidDbContext db, ScopeId scope)
    {
        var thing = new Thing(scope);
        var written = db.Demand(Operation.WriteRecommendations, thing);
        return written.IsDone ? written : db.Demand(Operation.WriteReports, thing);
    }

    public static async Task<Outcome> ChangeChallengeAsync(
        this Databases databases, ChallengeId id, int version, Func<Challenge, Outcome> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operations, cancel);
        var challenge = await db.Challenges.SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (challenge is null) return PersistenceRules.NotFound;
        if (db.DemandChallenges(challenge.ScopeId) is { IsDone: false } refused) return refused;

        if (challenge.Version != version) return PersistenceRules.Stale;
        db.Expect(challenge, version);
        var done = step(challenge);
        return done.IsDone ? await db.SaveAsync(cancel) : done;
    }
}
