using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Contacts;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Districts;

/// <summary>The municipalities a person compares.</summary>
/// <param name="Districts">Those the person may compare in, for the choice.</param>
/// <param name="Units">Those that serve one of the municipalities, before a unit is chosen.</param>
/// <param name="Municipalities">The worst first.</param>
/// <param name="DistrictOf">The code of the district of each.</param>
public sealed record DistrictShown(IReadOnlyList<PlacedDistrict> Districts, IReadOnlyList<PlacedUnit> Units,
    IReadOnlyList<EqualityReading> Municipalities, IReadOnlyDictionary<MunicipalityNumber, string> DistrictOf);

/// <summary>How the municipalities of a district, or of all a person may compare, stand. The number of statements is the same for one as for all,
/// and each kind is read under its own operation.</summary>
public sealed class DistrictQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <param name="district">The code of a police district; null for all.</param>
    /// <param name="unit">Only the municipalities it serves.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>Null where there is no municipality the person may compare.</returns>
    public async Task<DistrictShown?> FindAsync(string? district, ServiceUnitId? unit, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadComparisons, cancel);
        var mine = db.Scopes.ToHashSet();
        if (mine.Count == 0) return null;

        var places = await ContactPlaces.ReadAsync(db, cancel);
        var reached = places.Municipalities.Where(m => mine.Contains(m.Scope)).ToList();
        var within = reached.Where(m => district is null || m.District == district).ToList();
        if (within.Count == 0) return null;

        var numbers = within.Select(m => m.Number).ToHashSet();
        var units = places.Units.Where(u => u.Municipalities.Any(numbers.Contains)).ToList();
        var chosen = unit is { } asked ? within.Where(m => units.Any(u => u.Id == asked && u.Municipalities.Contains(m.Number))).ToList() : within;
        var services = await ServicesAsync(db, places, chosen, cancel);
        return new([.. places.Districts.Where(d => reached.Any(m => m.District == d.Code))], units,
            [.. services.WorstFirst(calendar.Today)], reached.ToDictionary(m => m.Number, m => m.District));
    }

    private async Task<IReadOnlyList<EqualityReading>> ServicesAsync(
        SamarbeidDbContext db, ContactPlaces places, IReadOnlyList<PlacedMunicipality> municipalities, CancellationToken cancel)
    {
        var directory = await db.DirectoryAsync(places, await db.FunctionsAsync(cancel), [.. municipalities.Select(m => m.Number)], calendar.Today, cancel);
        return await db.ServicesAsync(municipalities, directory, calendar.Today, cancel);
    }
}
