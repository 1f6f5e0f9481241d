namespace Samarbeid.Domain.Figures;

/// <summary>Reported offences of one group in the whole country, as SSB publishes them in table 08487.</summary>
public sealed class NationalCrimeCount
{
    public required FigurePeriod Period { get; init; }

    public required string GroupCode { get; init; }

    /// <summary>Offences a year, the mean of the two years.</summary>
    public required int AnnualMean { get; set; }

    /// <summary>SSB's own rate, one decimal.</summary>
    public required decimal PerThousand { get; set; }
}
