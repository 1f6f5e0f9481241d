using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>Takes a goal without actions away.</summary>
public sealed class RemoveGoal(Databases databases)
{
    public Task<Outcome> HandleAsync(ActionPlanId id, int version, PlanGoalId goal, CancellationToken cancel) =>
        databases.ChangePlanAsync(id, version, plan => plan.RemoveGoal(goal), cancel);
}
