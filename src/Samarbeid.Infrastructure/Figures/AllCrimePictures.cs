using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Figures;

/// <summary>The crime pictures of every municipality out of six statements in all, for work that goes through the whole country.</summary>
public sealed class AllCrimePictures
{
    private readonly Dictionary<MunicipalityNumber, CrimePicturePlace> _places;
    private readonly List<CountryCrimeFigure> _country;
    private readonly FigurePeriod? _ratePeriod;
    private readonly List<OffenceGroup> _groups;
    private readonly ILookup<MunicipalityNumber, CrimeCount> _counts;
    private readonly Dictionary<MunicipalityNumber, int> _populations;
    private readonly ILookup<string, DistrictFigure> _districts;
    private readonly List<NationalCrimeCount> _national;

    private AllCrimePictures(
        List<CrimePicturePlace> places, List<CountryCrimeFigure> country, List<OffenceGroup> groups,
        List<CrimeCount> counts, List<PopulationFigure> populations, List<NationalCrimeCount> national)
    {
        (_country, _groups, _national) = (country, groups, national);
        _places = places.ToDictionary(p => p.Number);
        _ratePeriod = CrimePictureQuery.RatePeriodOf(country);
        _counts = counts.ToLookup(c => c.Municipality);
        _populations = populations.Where(p => p.Date == _ratePeriod?.PopulationDate).ToDictionary(p => p.Municipality, p => p.Count);
        _districts = places.SelectMany(InDistrict).ToLookup(d => d.District, d => d.Figure);
    }

    public IReadOnlyCollection<MunicipalityNumber> Numbers => _places.Keys;

    public static async Task<AllCrimePictures> ReadAsync(SamarbeidDbContext database, CancellationToken cancel) => new(
        await CrimePictureQuery.Places(database).ToListAsync(cancel),
        await database.CountryCrimeFigures.AsNoTracking().ToListAsync(cancel),
        await database.OffenceGroups.AsNoTracking().OrderBy(g => g.SortOrder).ToListAsync(cancel),
        await database.CrimeCounts.AsNoTracking().ToListAsync(cancel),
        await database.Populations.AsNoTracking().ToListAsync(cancel),
        await database.NationalCrimeCounts.AsNoTracking().ToListAsync(cancel));

    public CrimePicture Of(MunicipalityNumber number)
    {
        var place = _places[number];
        return new CrimePictureFigures(
            _country, _ratePeriod, _groups, [.. _counts[number]], PopulationOf(number), [.. _districts[place.DistrictCode]], _national)
            .ToPicture(place);
    }

    private int? PopulationOf(MunicipalityNumber number) => _populations.TryGetValue(number, out var people) ? people : null;

    /// <summary>One municipality without figures comes once, without a group, as <see cref="CrimePictureQuery"/> reads it.</summary>
    private IEnumerable<(string District, DistrictFigure Figure)> InDistrict(CrimePicturePlace place)
    {
        var population = PopulationOf(place.Number);
        var counts = _counts[place.Number].Where(c => c.Period == _ratePeriod).ToList();
        return counts.Count == 0
            ? [(place.DistrictCode, new DistrictFigure(place.Number, null, null, population))]
            : counts.Select(c => (place.DistrictCode, new DistrictFigure(place.Number, c.GroupCode, c.AnnualMean, population)));
    }
}
