using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>Rewrites a goal; it begins anew at what its indicator is now.</summary>
public sealed class ChangeGoal(Databases databases)
{
    public async Task<Outcome> HandleAsync(
        ActionPlanId id, int version, PlanGoalId goal, GoalTerms terms, ChallengeId challenge, IndicatorId? indicator, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActionPlans, cancel);
        var changed = await db.ChangePlanAsync<bool>(id, version, async plan =>
        {
            var subject = await GoalSubject.FindAsync(db, plan, challenge, indicator, cancel);
            if (!subject.IsDone) return subject.Refusal!;

            var done = plan.ChangeGoal(goal, terms, subject.Value.Challenge, subject.Value.Indicator);
            return done.IsDone ? true : done.Refusal!;
        }, cancel);
        return changed.WithoutValue;
    }
}
