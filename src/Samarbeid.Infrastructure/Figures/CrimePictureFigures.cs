using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Infrastructure.Figures;

/// <summary>The rows of a crime picture as read, and how they make one.</summary>
internal sealed class CrimePictureFigures(
    IReadOnlyList<CountryCrimeFigure> country,
    FigurePeriod? ratePeriod,
    IReadOnlyList<OffenceGroup> groups,
    IReadOnlyList<CrimeCount> own,
    int? population,
    IReadOnlyList<DistrictFigure> district,
    IReadOnlyList<NationalCrimeCount> national)
{
    private readonly IReadOnlyList<FigurePeriod> _periods = [.. country.Select(f => f.Period).Distinct().Order()];

    public CrimePicture ToPicture(CrimePicturePlace place) =>
        new(place, _periods, ratePeriod, population, [.. groups.Select(group => Group(place.Number, group))], IsAbsent: own.Count == 0);

    private CrimePictureGroup Group(MunicipalityNumber municipality, OffenceGroup group)
    {
        IReadOnlyList<CrimePictureCell> cells = [.. _periods.Select(period => Cell(group.Code, period))];
        var series = National(group.Code);
        return new CrimePictureGroup(
            group.Code,
            group.NameNb,
            group.NameNn,
            group.IsTotal,
            cells,
            CrimePictureGroup.ChangeOf(municipality, cells),
            PerThousand.Of(cells.FirstOrDefault(c => c.Period == ratePeriod)?.AnnualMean, population),
            District(group.Code),
            series.FirstOrDefault(n => n.Period == ratePeriod),
            series);
    }

    private CrimePictureCell Cell(string group, FigurePeriod period)
    {
        var inPeriod = own.Where(c => c.Period == period).ToList();
        var mean = inPeriod.FirstOrDefault(c => c.GroupCode == group)?.AnnualMean;
        return new CrimePictureCell(period, mean, MissingReasons.Of(own.Count > 0, inPeriod.Count > 0, mean));
    }

    private CrimeComparison District(string groupCode) => CrimeComparison.Of(
        from row in district
        group row by row.Municipality into municipality
        select new MunicipalityFigure(
            municipality.FirstOrDefault(row => row.GroupCode == groupCode)?.AnnualMean, municipality.First().Population));

    private IReadOnlyList<NationalFigure> National(string groupCode) =>
    [
        .. from figure in national
           where figure.GroupCode == groupCode
           orderby figure.Period
           select new NationalFigure(figure.Period, figure.AnnualMean, figure.PerThousand),
    ];
}
