using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>Begins an action plan of a municipality (ny handlingsplan).</summary>
public sealed class DraftActionPlan(Databases databases)
{
    public async Task<Outcome<ActionPlanId>> HandleAsync(SingleUseKey key, MunicipalityNumber number, PlanTerms terms, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActionPlans, cancel);
        return await db.OnceAsync(key, () => DraftAsync(db, number, terms, cancel), cancel);
    }

    private static async Task<Outcome<ActionPlanId>> DraftAsync(SamarbeidDbContext db, MunicipalityNumber number, PlanTerms terms, CancellationToken cancel)
    {
        var municipality = await db.Set<Municipality>().AsNoTracking().SingleOrDefaultAsync(m => m.Number == number, cancel);
        if (municipality is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteActionPlans, new Thing(municipality.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;

        var drafted = ActionPlan.Draft(municipality, terms);
        if (!drafted.IsDone) return drafted.Refusal!;

        db.ActionPlans.Add(drafted.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? drafted.Value.Id : saved.Refusal!;
    }
}
