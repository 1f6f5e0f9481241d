using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>Gives something priority in a plan (nytt satsingsområde).</summary>
public sealed class AddArea(Databases databases)
{
    public async Task<Outcome<PriorityAreaId>> HandleAsync(SingleUseKey key, ActionPlanId id, int version, AreaTerms terms, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActionPlans, cancel);
        return await db.OnceAsync(key, () => db.ChangePlanAsync(id, version, plan =>
        {
            var added = plan.AddArea(terms);
            return Task.FromResult(added.IsDone ? added.Value.Id : (Outcome<PriorityAreaId>)added.Refusal!);
        }, cancel), cancel);
    }
}
