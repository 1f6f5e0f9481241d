using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.ServiceUnits;

/// <summary>Makes a new service unit; it groups municipalities and gives no access.</summary>
public sealed class EstablishServiceUnit(Databases databases)
{
    public async Task<Outcome<ServiceUnitId>> HandleAsync(SingleUseKey key, ServiceUnitModel form, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        return await db.OnceAsync(key, () => EstablishAsync(db, form, cancel), cancel);
    }

    private static async Task<Outcome<ServiceUnitId>> EstablishAsync(SamarbeidDbContext db, ServiceUnitModel form, CancellationToken cancel)
    {
        if (db.DemandAdministration() is { IsDone: false } refused) return refused.Refusal!;
        if (!await db.AreKnownAsync(form.Municipalities, form.District, cancel)) return PersistenceRules.UnknownPlace;

        var established = ServiceUnit.Establish(form.Name, form.District, form.Municipalities);
        if (!established.IsDone) return established.Refusal!;

        db.ServiceUnits.Add(established.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? established.Value.Id : saved.Refusal!;
    }
}
