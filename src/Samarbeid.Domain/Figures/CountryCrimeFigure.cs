namespace Samarbeid.Domain.Figures;

/// <summary>How far the municipalities' own figures of one group reach in a period (dekning); see <see cref="CrimeComparison"/>.</summary>
/// <remarks>Tells which periods there are, and which of them have inhabitants, without a look at every municipality. What readers see of
/// the country is <see cref="NationalCrimeCount"/>, which also holds what no municipality is told.</remarks>
public sealed class CountryCrimeFigure
{
    public required FigurePeriod Period { get; init; }

    public required string GroupCode { get; init; }

    public required int AnnualMean { get; set; }

    public required int Population { get; set; }

    public required int WithFigures { get; set; }

    public required int Municipalities { get; set; }

    public CrimeComparison ToComparison() => new(AnnualMean, Population, WithFigures, Municipalities);

    public static CountryCrimeFigure Of(FigurePeriod period, string groupCode, CrimeComparison country) => new()
    {
        Period = period,
        GroupCode = groupCode,
        AnnualMean = country.AnnualMean,
        Population = country.Population,
        WithFigures = country.WithFigures,
        Municipalities = country.Municipalities,
    };
}
