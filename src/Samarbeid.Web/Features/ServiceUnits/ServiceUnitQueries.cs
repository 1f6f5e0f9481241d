using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.Municipalities;
using Samarbeid.Web.Features.People.Grants;

namespace Samarbeid.Web.Features.ServiceUnits;

/// <summary>A service unit and the municipalities it serves.</summary>
public sealed record ServiceUnitRow(ServiceUnitId Id, int Version, string Name, string District, string DistrictName, IReadOnlyList<NamedPlace> Places);

/// <summary>The register of service units, for the administrator.</summary>
public sealed class ServiceUnitQueries(Databases databases)
{
    public Task<IReadOnlyList<ServiceUnitRow>> ListAsync(CancellationToken cancel) => ReadAsync(units => units, cancel);

    public async Task<ServiceUnitRow?> FindAsync(ServiceUnitId id, CancellationToken cancel) =>
        (await ReadAsync(units => units.Where(u => u.Id == id), cancel)).SingleOrDefault();

    private async Task<IReadOnlyList<ServiceUnitRow>> ReadAsync(Func<IQueryable<ServiceUnit>, IQueryable<ServiceUnit>> which, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (!db.DemandAdministration().IsDone) return [];

        var districts = (await db.DistrictsAsync(cancel)).ToDictionary(d => d.Code, d => d.Name);
        var rows = await which(db.ServiceUnits).OrderBy(u => NorwegianText.InOrder(u.Name)).ThenBy(u => u.Id)
            .Select(u => new ServiceUnitRow(u.Id, u.Version, u.Name, u.District, "",
                (from place in u.Municipalities
                 join municipality in db.Municipalities on place.Municipality equals municipality.Number
                 orderby NorwegianText.InOrder(municipality.UniqueName)
                 select new NamedPlace(municipality.Number, municipality.UniqueName)).ToList()))
            .ToListAsync(cancel);
        return [.. rows.Select(r => r with { DistrictName = districts[r.District] })];
    }
}
