using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>Takes an area without goals away.</summary>
public sealed class RemoveArea(Databases databases)
{
    public Task<Outcome> HandleAsync(ActionPlanId id, int version, PriorityAreaId area, CancellationToken cancel) =>
        databases.ChangePlanAsync(id, version, plan => plan.RemoveArea(area), cancel);
}
