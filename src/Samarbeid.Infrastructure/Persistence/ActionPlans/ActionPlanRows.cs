using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionPlans;

namespace Samarbeid.Infrastructure.Persistence.ActionPlans;

/// <summary>Plans with what stands in them.</summary>
public static class ActionPlanRows
{
    /// <summary>With areas, goals and actions, in a statement for each.</summary>
    public static IQueryable<ActionPlan> WithContents(this IQueryable<ActionPlan> plans) =>
        plans.Include(p => p.Areas).Include(p => p.Goals).Include(p => p.Actions).AsSplitQuery();
}
