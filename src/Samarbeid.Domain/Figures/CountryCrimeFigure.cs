namespace Samarbeid.Domain.Figures;

/// <summary>One group's figure for the country (landet) as municipalities are compared with it; see <see cref="CrimeComparison"/>.</summary>
/// <remarks>Kept ready because adding up every municipality at each look would grow with the others' data. Not the same as
/// <see cref="NationalCrimeCount"/>, which also holds what no municipality is told.</remarks>
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
