namespace Samarbeid.Domain.Figures;

/// <summary>Offences per 1 000 inhabitants (per 1 000 innbyggere), as SSB computes them in table 08487.</summary>
public static class PerThousand
{
    /// <summary>The two-year mean over the last year's 1 January population, one decimal, halves away from zero;
    /// null when either is unknown.</summary>
    public static decimal? Of(int? annualMean, int? population)
    {
        if (annualMean is not { } count || population is not > 0) return null;

        return Math.Round(count * 1000m / population.Value, 1, MidpointRounding.AwayFromZero);
    }
}
