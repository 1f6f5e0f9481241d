using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>Rewrites a priority area (endre satsingsområde).</summary>
public sealed class ChangeArea(Databases databases)
{
    public Task<Outcome> HandleAsync(ActionPlanId id, int version, PriorityAreaId area, AreaTerms terms, CancellationToken cancel) =>
        databases.ChangePlanAsync(id, version, plan => plan.ChangeArea(area, terms), cancel);
}
