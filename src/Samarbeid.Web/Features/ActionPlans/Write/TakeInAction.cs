using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>Takes an action that is agreed already into a plan, under a goal.</summary>
public sealed class TakeInAction(Databases databases)
{
    public async Task<Outcome<PlannedActionId>> HandleAsync(
        SingleUseKey key, ActionPlanId id, int version, PlanGoalId goal, ActionItemId action, PlacementTerms terms, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([Operation.WriteActionPlans, Operation.ReadActions], cancel);
        return await db.OnceAsync(key, () => db.ChangePlanAsync<PlannedActionId>(id, version, async plan =>
        {
            // One the person reads, and of the plan's municipality.
            var scopes = await db.ScopesOfAsync(plan.Municipality, cancel);
            var scope = await db.ActionItems.Of(plan.Municipality, scopes).Where(a => a.Id == action).Select(a => (ScopeId?)a.ScopeId).SingleOrDefaultAsync(cancel);
            if (scope is not { } of || !AccessPolicy.Decide(db.Actor, Operation.ReadActions, new Thing(of)).IsDone) return PersistenceRules.NotFound;

            var taken = plan.TakeIn(goal, action, terms);
            return taken.IsDone ? taken.Value.Id : taken.Refusal!;
        }, cancel), cancel);
    }
}
