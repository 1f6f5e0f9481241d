using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.ActionPlans;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>What every step with an action plan does around its own.</summary>
internal static class ActionPlanChange
{
    public static async Task<Outcome> ChangePlanAsync(this Databases databases, ActionPlanId id, int version, Func<ActionPlan, Outcome> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActionPlans, cancel);
        var changed = await db.ChangePlanAsync(id, version, plan => Task.FromResult(step(plan) is { IsDone: false } refused ? refused.Refusal! : (Outcome<bool>)true), cancel);
        return changed.WithoutValue;
    }

    public static async Task<Outcome<T>> ChangePlanAsync<T>(
        this SamarbeidDbContext db, ActionPlanId id, int version, Func<ActionPlan, Task<Outcome<T>>> step, CancellationToken cancel)
    {
        var plan = await db.ActionPlans.WithContents().SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (plan is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteActionPlans, new Thing(plan.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;
        if (plan.Version != version) return PersistenceRules.Stale;

        db.Expect(plan, version);
        var done = await step(plan);
        if (!done.IsDone) return done;

        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? done : saved.Refusal!;
    }

    /// <summary>Those of a plan's actions that are open, whoever may read them: what is asked is only whether they go on.</summary>
    public static async Task<HashSet<ActionItemId>> OpenActionsOfAsync(this SamarbeidDbContext db, ActionPlan plan, CancellationToken cancel)
    {
        var ids = plan.Actions.Select(a => a.ActionItemId).ToList();
        return [.. await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(ActionItem.IsOpen).Where(a => ids.Contains(a.Id)).Select(a => a.Id).ToListAsync(cancel)];
    }
}
