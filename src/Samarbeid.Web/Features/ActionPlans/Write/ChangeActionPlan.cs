using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>Says otherwise what a plan is called, and which years it is for.</summary>
public sealed class ChangeActionPlan(Databases databases)
{
    public Task<Outcome> HandleAsync(ActionPlanId id, int version, PlanTerms terms, CancellationToken cancel) =>
        databases.ChangePlanAsync(id, version, plan => plan.Change(terms), cancel);
}
