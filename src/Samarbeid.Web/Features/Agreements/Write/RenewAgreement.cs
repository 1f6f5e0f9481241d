using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Agreements;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>Begins the agreement that is to follow another (fornye). Where one is begun already, that one is it.</summary>
public sealed class RenewAgreement(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<CooperationAgreementId>> HandleAsync(SingleUseKey key, CooperationAgreementId id, string title, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteAgreements, cancel);
        return await db.OnceAsync(key, () => RenewAsync(db, id, title, cancel), cancel);
    }

    private async Task<Outcome<CooperationAgreementId>> RenewAsync(SamarbeidDbContext db, CooperationAgreementId id, string title, CancellationToken cancel)
    {
        var former = await db.Agreements.AsNoTracking().WithPromises().SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (former is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteAgreements, new Thing(former.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;
        if (await db.Agreements.Where(a => a.FormerId == id).Select(a => (CooperationAgreementId?)a.Id).FirstOrDefaultAsync(cancel) is { } begun) return begun;

        var renewed = former.Renew(title, calendar.Today);
        if (!renewed.IsDone) return renewed.Refusal!;

        db.Agreements.Add(renewed.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? renewed.Value.Id : saved.Refusal!;
    }
}
