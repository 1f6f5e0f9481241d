using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.ActionPlans;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionPlans.Write;

namespace Samarbeid.Web.Features.ActionPlans.Adopt;

/// <summary>Begins the next period with what a plan is about and what is still open (ny periode); the plan itself stays as it is.</summary>
public sealed class GoOnWithActionPlan(Databases databases)
{
    public async Task<Outcome<ActionPlanId>> HandleAsync(SingleUseKey key, ActionPlanId id, PlanTerms terms, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActionPlans, cancel);
        return await db.OnceAsync(key, () => GoOnAsync(db, id, terms, cancel), cancel);
    }

    private static async Task<Outcome<ActionPlanId>> GoOnAsync(SamarbeidDbContext db, ActionPlanId id, PlanTerms terms, CancellationToken cancel)
    {
        var former = await db.ActionPlans.AsNoTracking().WithContents().SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (former is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteActionPlans, new Thing(former.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;

        var indicators = former.Goals.Select(g => g.IndicatorId).Distinct().ToList();
        var read = await db.Indicators.AsNoTracking().Include(i => i.Readings).Where(i => indicators.Contains(i.Id)).ToListAsync(cancel);
        var now = read.Where(i => i.Latest is not null).ToDictionary(i => i.Id, i => new GoalStart(i.Latest!.On, i.Latest.Value));
        var next = former.GoOn(terms, await db.OpenActionsOfAsync(former, cancel), now);
        if (!next.IsDone) return next.Refusal!;

        db.ActionPlans.Add(next.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? next.Value.Id : saved.Refusal!;
    }
}
