namespace Samarbeid.Domain.Figures;

/// <summary>The rate of a district or the country (sammenligning), made only of municipalities whose figures are known,
/// over the inhabitants of just those.</summary>
/// <param name="AnnualMean">Offences a year, summed over the municipalities with figures.</param>
/// <param name="Population">Inhabitants of the municipalities with figures.</param>
/// <param name="WithFigures">The n of "n av m kommuner".</param>
/// <param name="Municipalities">The m of "n av m kommuner".</param>
public sealed record CrimeComparison(int AnnualMean, int Population, int WithFigures, int Municipalities)
{
    public static CrimeComparison None(int municipalities) => new(0, 0, 0, municipalities);

    /// <summary>Null when no municipality has figures, which is not the same as no crime.</summary>
    public decimal? PerThousand => WithFigures == 0 ? null : Figures.PerThousand.Of(AnnualMean, Population);

    public bool IsComplete => WithFigures == Municipalities;

    public static CrimeComparison Of(IEnumerable<MunicipalityFigure> municipalities) =>
        municipalities.Aggregate(None(0), (sum, next) => sum.With(next));

    private CrimeComparison With(MunicipalityFigure next) => next is { AnnualMean: { } count, Population: { } people }
        ? new(AnnualMean + count, Population + people, WithFigures + 1, Municipalities + 1)
        : this with { Municipalities = Municipalities + 1 };
}
