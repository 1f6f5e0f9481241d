using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>Says at which level an action of the plan is, and what it costs.</summary>
public sealed class PlaceAction(Databases databases)
{
    public Task<Outcome> HandleAsync(ActionPlanId id, int version, PlannedActionId action, PlacementTerms terms, CancellationToken cancel) =>
        databases.ChangePlanAsync(id, version, plan => plan.Place(action, terms), cancel);
}
