using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionPlans.Write;

namespace Samarbeid.Web.Features.ActionPlans.Adopt;

/// <summary>Says that a plan is over, or gives a draft up; its actions go on.</summary>
public sealed class CloseActionPlan(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(ActionPlanId id, int version, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActionPlans, cancel);
        var closed = await db.ChangePlanAsync<bool>(id, version, async plan =>
        {
            var done = plan.Close(calendar.Today, await db.OpenActionsOfAsync(plan, cancel));
            return done.IsDone ? true : done.Refusal!;
        }, cancel);
        return closed.WithoutValue;
    }
}
