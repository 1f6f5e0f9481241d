using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Figures;

/// <summary>Reads a crime picture in seven statements, whatever the municipality; the figures are public, so the context
/// may be opened for any operation.</summary>
public static class CrimePictureQuery
{
    /// <returns>Null when there is no such municipality.</returns>
    public static async Task<CrimePicture?> ReadAsync(
        SamarbeidDbContext database, MunicipalityNumber number, CancellationToken cancel)
    {
        var place = await PlaceAsync(database, number, cancel);
        if (place is null) return null;

        var country = await database.CountryCrimeFigures.AsNoTracking().ToListAsync(cancel);
        var ratePeriod = RatePeriodOf(country);
        var figures = new CrimePictureFigures(
            country,
            ratePeriod,
            await database.OffenceGroups.AsNoTracking().OrderBy(g => g.SortOrder).ToListAsync(cancel),
            await database.CrimeCounts.AsNoTracking().Where(c => c.Municipality == number).ToListAsync(cancel),
            await PopulationAsync(database, number, ratePeriod, cancel),
            await DistrictAsync(database, place.DistrictCode, ratePeriod, cancel),
            await database.NationalCrimeCounts.AsNoTracking().ToListAsync(cancel));
        return figures.ToPicture(place);
    }

    /// <summary>The latest period with both figures and inhabitants.</summary>
    internal static FigurePeriod? RatePeriodOf(IEnumerable<CountryCrimeFigure> country) =>
        country.Where(f => f.WithFigures > 0).Select(f => f.Period).Max();

    internal static IQueryable<CrimePicturePlace> Places(SamarbeidDbContext database) => PlacesOf(database, database.Municipalities);

    private static Task<CrimePicturePlace?> PlaceAsync(
        SamarbeidDbContext database, MunicipalityNumber number, CancellationToken cancel) =>
        PlacesOf(database, database.Municipalities.Where(m => m.Number == number)).SingleOrDefaultAsync(cancel);

    private static IQueryable<CrimePicturePlace> PlacesOf(SamarbeidDbContext database, IQueryable<Municipality> municipalities) =>
        from municipality in municipalities
        join district in database.PoliceDistricts on municipality.PoliceDistrictCode equals district.Code
        select new CrimePicturePlace(
            municipality.Number, municipality.UniqueName, municipality.LanguageForm,
            district.Code, district.NameNb, district.NameNn);

    private static Task<int?> PopulationAsync(
        SamarbeidDbContext database, MunicipalityNumber number, FigurePeriod? period, CancellationToken cancel)
    {
        var date = period?.PopulationDate;
        return database.Populations
            .Where(p => p.Municipality == number && p.Date == date)
            .Select(p => (int?)p.Count).SingleOrDefaultAsync(cancel);
    }

    /// <summary>At most the district's own municipalities, each with its groups; one without figures comes once, without a group.</summary>
    private static Task<List<DistrictFigure>> DistrictAsync(
        SamarbeidDbContext database, string district, FigurePeriod? period, CancellationToken cancel)
    {
        var date = period?.PopulationDate;
        return (
            from municipality in database.Municipalities
            where municipality.PoliceDistrictCode == district
            from count in database.CrimeCounts
                .Where(c => c.Municipality == municipality.Number && c.Period == period).DefaultIfEmpty()
            from population in database.Populations
                .Where(p => p.Municipality == municipality.Number && p.Date == date).DefaultIfEmpty()
            select new DistrictFigure(
                municipality.Number, (string?)count!.GroupCode, count.AnnualMean, (int?)population!.Count)).ToListAsync(cancel);
    }
}

/// <summary>One municipality of a district and one of its figures.</summary>
internal sealed record DistrictFigure(MunicipalityNumber Municipality, string? GroupCode, int? AnnualMean, int? Population);
