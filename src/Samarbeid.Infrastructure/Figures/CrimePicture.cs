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
    bool IsAbsent);

/// <summary>The municipality of a crime picture and the district it is compared with.</summary>
public sealed record CrimePicturePlace(
    MunicipalityNumber Number, string Name, LanguageForm LanguageForm, string DistrictCode, string DistrictNameNb, string DistrictNameNn);

/// <summary>One offence group (lovbruddsgruppe) of a crime picture.</summary>
/// <param name="Cells">One per period of the picture, in its order.</param>
/// <param name="Change">From the last period but one to the last; null when either is unknown.</param>
/// <param name="PerThousand">The municipality's rate in the rate period; null when unknown.</param>
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
    CrimeComparison Country,
    IReadOnlyList<NationalFigure> National);

/// <summary>Offences a year in one period (two-year mean), or why there is no figure.</summary>
public sealed record CrimePictureCell(FigurePeriod Period, int? AnnualMean, MissingReason? Missing);

/// <summary>SSB's published figure for the whole country in one period.</summary>
public sealed record NationalFigure(FigurePeriod Period, int AnnualMean, decimal PerThousand);
