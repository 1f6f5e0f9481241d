using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>Says what is to be reached within an area (nytt mål).</summary>
public sealed class AddGoal(Databases databases)
{
    public async Task<Outcome<PlanGoalId>> HandleAsync(
        SingleUseKey key, ActionPlanId id, int version, PriorityAreaId area, GoalTerms terms, ChallengeId challenge, IndicatorId? indicator, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActionPlans, cancel);
        return await db.OnceAsync(key, () => db.ChangePlanAsync<PlanGoalId>(id, version, async plan =>
        {
            var subject = await GoalSubject.FindAsync(db, plan, challenge, indicator, cancel);
            if (!subject.IsDone) return subject.Refusal!;

            var added = plan.AddGoal(area, terms, subject.Value.Challenge, subject.Value.Indicator);
            return added.IsDone ? added.Value.Id : added.Refusal!;
        }, cancel), cancel);
    }
}
