using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Domain.Figures;

/// <summary>Reported offences (anmeldte lovbrudd) of one group in one municipality; source SSB table 08487.</summary>
public sealed class CrimeCount
{
    public required MunicipalityNumber Municipality { get; init; }

    public required FigurePeriod Period { get; init; }

    public required string GroupCode { get; init; }

    /// <summary>Offences a year, the mean of the two years; empty when SSB has not published the cell.</summary>
    public int? AnnualMean { get; set; }
}
