using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.ActionPlans;
using Samarbeid.Web.Features.ActionPlans.Write;

namespace Samarbeid.Web.Features.ActionPlans.Adopt;

/// <summary>Enters that the steering group has adopted a plan; the one it goes on from is closed in the same save.</summary>
public sealed class AdoptActionPlan(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(ActionPlanId id, int version, MeetingBodyId bodyId, DateOnly on, string item, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActionPlans, cancel);
        var adopted = await db.ChangePlanAsync<bool>(id, version, async plan =>
        {
            // Untracked: nothing of the body is to be saved.
            var body = await db.MeetingBodies.AsNoTracking().Include(b => b.Municipalities).SingleOrDefaultAsync(b => b.Id == bodyId, cancel);
            if (body is null) return ActionPlanRules.NotSteering;

            var done = plan.Adopt(new(body, on, item), calendar.Today);
            if (!done.IsDone) return done.Refusal!;

            var former = plan.FormerId is { } before ? await db.ActionPlans.WithContents().SingleOrDefaultAsync(p => p.Id == before && p.State == ActionPlanState.InForce, cancel) : null;
            if (former is null) return true;

            var closed = former.Close(calendar.Today, await db.OpenActionsOfAsync(former, cancel));
            return closed.IsDone ? true : closed.Refusal!;
        }, cancel);
        return adopted.WithoutValue;
    }
}
