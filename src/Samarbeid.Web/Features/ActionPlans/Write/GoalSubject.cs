using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>What a goal answers to, and what it is measured by.</summary>
internal sealed record GoalSubject(Challenge Challenge, Indicator? Indicator)
{
    /// <summary>Only what is of the same municipality is found; whoever writes the plan reads the challenges there.</summary>
    public static async Task<Outcome<GoalSubject>> FindAsync(
        SamarbeidDbContext db, ActionPlan plan, ChallengeId challengeId, IndicatorId? indicatorId, CancellationToken cancel)
    {
        var challenge = await db.Challenges.AsNoTracking().SingleOrDefaultAsync(c => c.Id == challengeId && c.ScopeId == plan.ScopeId, cancel);
        if (challenge is null) return ActionPlanRules.NeedsChallenge;
        if (indicatorId is not { } id) return new GoalSubject(challenge, null);

        var indicator = await db.Indicators.AsNoTracking().Include(i => i.Readings).SingleOrDefaultAsync(i => i.Id == id && i.ScopeId == plan.ScopeId, cancel);
        return indicator is null ? ActionPlanRules.OtherIndicator : new GoalSubject(challenge, indicator);
    }
}
