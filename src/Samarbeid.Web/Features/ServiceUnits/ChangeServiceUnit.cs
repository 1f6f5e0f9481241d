using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.ServiceUnits;

/// <summary>Changes what a service unit is called and which municipalities it serves.</summary>
public sealed class ChangeServiceUnit(Databases databases)
{
    public async Task<Outcome> HandleAsync(ServiceUnitId id, int version, ServiceUnitModel form, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (db.DemandAdministration() is { IsDone: false } refused) return refused;
        if (!await db.AreKnownAsync(form.Municipalities, form.District, cancel)) return PersistenceRules.UnknownPlace;

        var unit = await db.ServiceUnits.Include(u => u.Municipalities).SingleOrDefaultAsync(u => u.Id == id, cancel);
        if (unit is null) return PersistenceRules.NotFound;
        if (unit.Version != version) return PersistenceRules.Stale;
        db.Expect(unit, version);

        var changed = unit.Change(form.Name, form.District, form.Municipalities);
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
    }
}
