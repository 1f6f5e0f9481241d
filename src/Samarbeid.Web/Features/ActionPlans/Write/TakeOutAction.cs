using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>Takes an action out of the plan; the action itself goes on.</summary>
public sealed class TakeOutAction(Databases databases)
{
    public Task<Outcome> HandleAsync(ActionPlanId id, int version, PlannedActionId action, CancellationToken cancel) =>
        databases.ChangePlanAsync(id, version, plan => plan.TakeOut(action), cancel);
}
