using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Infrastructure.Figures;

/// <summary>What SSB's figures say of one municipality (kriminalitetsbilde), beside its district and the country.</summary>
/// <param name="Periods">Every period there are municipal figures for, the earliest first; also those this one lacks.</param>
/// <param name="RatePeriod">The latest period whose inhabitants are known; the rates and comparisons are of it.</param>
/// <param name="Groups">The total and the six groups, in SSB's order.</param>
/// <param name="IsAbsent">SSB's table has nothing at all of this municipality (Utsira).</param>
public sealed record CrimePicture(
    CrimePicturePlace Place,
    IReadOnlyList<FigurePeriod> Periods,
    FigurePeriod? RatePeriod,
    int? Population,
    IReadOnlyList<CrimePictureGroup> Groups,
    bool IsAbsent)
{
    /// <summary>The latest period there are figures for; null when there are none at all.</summary>
    public FigurePeriod? Latest => Periods.Count == 0 ? null : Periods[^1];

    /// <summary>The changes of borders that the series crosses: figures before and after are not of the same area.</summary>
    public IReadOnlyList<BorderChange> BorderChanges => Periods.Count == 0
        ? []
        : [.. MunicipalBorders.Of(Place.Number).Where(c => c.LiesBetween(Periods[0].FirstYear, Periods[^1].LastYear))];

    public CrimePictureGroup Total => Groups.First(g => g.IsTotal);

    /// <summary>As it could be drawn at the end of a year: without what was not known then.</summary>
    public CrimePicture UpTo(int year)
    {
        var hasRates = RatePeriod?.LastYear <= year;
        return this with
        {
            Periods = [.. Periods.Where(p => p.LastYear <= year)],
            RatePeriod = hasRates ? RatePeriod : null,
            Population = hasRates ? Population : null,
            Groups = [.. Groups.Select(g => g.UpTo(Place.Number, year, hasRates))],
        };
    }
}

/// <summary>The municipality of a crime picture and the district it is compared with.</summary>
public sealed record CrimePicturePlace(
    MunicipalityNumber Number, string Name, LanguageForm LanguageForm, string DistrictCode, string DistrictNameNb, string DistrictNameNn);

/// <summary>One offence group (lovbruddsgruppe) of a crime picture.</summary>
/// <param name="Cells">One per period of the picture, in its order.</param>
/// <param name="Change">From the last period but one to the last; null when either is unknown, or the borders changed between them.</param>
/// <param name="PerThousand">The municipality's rate in the rate period; null when unknown.</param>
/// <param name="Country">SSB's own figure for the country in the rate period, which also counts offences without a known municipality.</param>
/// <param name="National">SSB's own series for the whole country, from 2007.</param>
public sealed record CrimePictureGroup(
    string Code,
    string NameNb,
    string NameNn,
    bool IsTotal,
    IReadOnlyList<CrimePictureCell> Cells,
    CrimeChange? Change,
    decimal? PerThousand,
    CrimeComparison District,
    NationalFigure? Country,
    IReadOnlyList<NationalFigure> National)
{
    public CrimePictureCell? Latest => Cells.Count == 0 ? null : Cells[^1];

    internal CrimePictureGroup UpTo(MunicipalityNumber municipality, int year, bool hasRates)
    {
        IReadOnlyList<CrimePictureCell> cells = [.. Cells.Where(c => c.Period.LastYear <= year)];
        return this with
        {
            Cells = cells,
            Change = ChangeOf(municipality, cells),
            PerThousand = hasRates ? PerThousand : null,
            District = hasRates ? District : CrimeComparison.None(District.Municipalities),
            Country = hasRates ? Country : null,
            National = [.. National.Where(n => n.Period.LastYear <= year)],
        };
    }

    internal static CrimeChange? ChangeOf(MunicipalityNumber municipality, IReadOnlyList<CrimePictureCell> cells)
    {
        if (cells.Count < 2) return null;

        var (before, after) = (cells[^2], cells[^1]);
        return MunicipalBorders.Of(municipality).Any(c => c.LiesBetween(before.Period.FirstYear, after.Period.LastYear))
            ? null
            : CrimeChange.Between(before.AnnualMean, after.AnnualMean);
    }
}

/// <summary>Offences a year in one period (two-year mean), or why there is no figure.</summary>
public sealed record CrimePictureCell(FigurePeriod Period, int? AnnualMean, MissingReason? Missing);

/// <summary>SSB's published figure for the whole country in one period.</summary>
public sealed record NationalFigure(FigurePeriod Period, int AnnualMean, decimal PerThousand);
