namespace Samarbeid.Domain.Figures;

/// <summary>The change in reported offences between two periods (endring).</summary>
/// <param name="Difference">Offences a year.</param>
/// <param name="Percent">Of the earlier figure, one decimal; null when that was under <see cref="SmallestBase"/>.</param>
public sealed record CrimeChange(int Difference, decimal? Percent)
{
    /// <summary>Of fewer offences a year a percentage says more than there is to know.</summary>
    public const int SmallestBase = 20;

    /// <summary>Null when either figure is unknown.</summary>
    public static CrimeChange? Between(int? earlier, int? later)
    {
        if (earlier is not { } from || later is not { } to) return null;

        return new(to - from, from < SmallestBase ? null : Math.Round((to - from) * 100m / from, 1, MidpointRounding.AwayFromZero));
    }
}
