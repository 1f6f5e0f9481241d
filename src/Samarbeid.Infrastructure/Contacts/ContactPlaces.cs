using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Infrastructure.Contacts;

public sealed record PlacedMunicipality(MunicipalityNumber Number, string Name, string District, ScopeId Scope);

public sealed record PlacedUnit(ServiceUnitId Id, string Name, string District, IReadOnlyList<MunicipalityNumber> Municipalities);

public sealed record PlacedDistrict(string Code, string Name);

/// <summary>The country's municipalities, service units and districts, and how they lie in each other (steder); in Norwegian order, named in the written form of the reader.</summary>
/// <remarks>A municipality may be served by units of two districts. It lies in both units, and in the one district the register of municipalities has it in.</remarks>
public sealed class ContactPlaces
{
    private readonly Dictionary<MunicipalityNumber, PlacedMunicipality> _municipalities;
    private readonly Dictionary<ServiceUnitId, PlacedUnit> _units;
    private readonly ILookup<MunicipalityNumber, PlacedUnit> _unitsOf;

    private ContactPlaces(IReadOnlyList<PlacedMunicipality> municipalities, IReadOnlyList<PlacedUnit> units, IReadOnlyList<PlacedDistrict> districts)
    {
        (Municipalities, Units, Districts) = (municipalities, units, districts);
        _municipalities = municipalities.ToDictionary(m => m.Number);
        _units = units.ToDictionary(u => u.Id);
        _unitsOf = units.SelectMany(u => u.Municipalities, (unit, number) => (unit, number)).ToLookup(x => x.number, x => x.unit);
    }

    public IReadOnlyList<PlacedMunicipality> Municipalities { get; }
    public IReadOnlyList<PlacedUnit> Units { get; }
    public IReadOnlyList<PlacedDistrict> Districts { get; }

    /// <summary>Three statements.</summary>
    public static async Task<ContactPlaces> ReadAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        var isNynorsk = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "nn";
        var municipalities = await db.Set<Municipality>().OrderBy(m => NorwegianText.InOrder(m.UniqueName)).ThenBy(m => m.Number)
            .Select(m => new PlacedMunicipality(m.Number, m.UniqueName, m.PoliceDistrictCode, m.ScopeId)).ToListAsync(cancel);
        var units = await db.ServiceUnits.OrderBy(u => NorwegianText.InOrder(u.Name)).ThenBy(u => u.Id)
            .Select(u => new PlacedUnit(u.Id, u.Name, u.District, u.Municipalities.Select(m => m.Municipality).ToList())).ToListAsync(cancel);
        var districts = await db.PoliceDistricts.OrderBy(d => NorwegianText.InOrder(d.NameNb))
            .Select(d => new PlacedDistrict(d.Code, isNynorsk ? d.NameNn : d.NameNb)).ToListAsync(cancel);
        return new(municipalities, units, districts);
    }

    /// <summary>What the place is called; null for one there is not.</summary>
    public string? NameOf(ContactPlace place) => place switch
    {
        { Municipality: { } number } => _municipalities.GetValueOrDefault(number)?.Name,
        { ServiceUnit: { } unit } => _units.GetValueOrDefault(unit)?.Name,
        _ => Districts.FirstOrDefault(d => d.Code == place.District)?.Name,
    };

    /// <summary>The places it lies in, the nearest first.</summary>
    public IEnumerable<ContactPlace> Above(ContactPlace place) => place switch
    {
        { Municipality: { } number } => _unitsOf[number].Select(u => ContactPlace.Of(u.Id))
            .Concat(_municipalities.TryGetValue(number, out var known) ? [ContactPlace.OfDistrict(known.District)] : []),
        { ServiceUnit: { } unit } => _units.TryGetValue(unit, out var known) ? [ContactPlace.OfDistrict(known.District)] : [],
        _ => [],
    };

    /// <summary>The municipalities of a place.</summary>
    public IEnumerable<PlacedMunicipality> MunicipalitiesIn(ContactPlace place) => place switch
    {
        { Municipality: { } number } => Municipalities.Where(m => m.Number == number),
        { ServiceUnit: { } unit } => _units.TryGetValue(unit, out var known) ? Municipalities.Where(m => known.Municipalities.Contains(m.Number)) : [],
        _ => Municipalities.Where(m => m.District == place.District),
    };

    public IReadOnlyList<ScopeId> ScopesIn(ContactPlace place) => [.. MunicipalitiesIn(place).Select(m => m.Scope)];
}
