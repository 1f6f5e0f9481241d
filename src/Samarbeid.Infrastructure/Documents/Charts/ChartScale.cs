namespace Samarbeid.Infrastructure.Documents.Charts;

/// <summary>The axis of a chart: round steps that hold every value, and always zero, so that heights can be compared.</summary>
internal sealed record ChartScale(decimal Minimum, decimal Maximum, decimal Step)
{
    private const int WantedSteps = 4;

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Minimum; tick <= Maximum; tick += Step)
                yield return tick;
        }
    }

    public static ChartScale For(IEnumerable<decimal?> values)
    {
        var (lowest, highest) = (0m, 0m);
        foreach (var value in values)
            (lowest, highest) = (Math.Min(lowest, value ?? 0), Math.Max(highest, value ?? 0));
        if (lowest == highest) highest = 1;

        var step = RoundStep((highest - lowest) / WantedSteps);
        return new ChartScale(Math.Floor(lowest / step) * step, Math.Ceiling(highest / step) * step, step);
    }

    /// <summary>0 at the bottom of the scale, 1 at the top.</summary>
    public double Fraction(decimal value) => (double)((value - Minimum) / (Maximum - Minimum));

    private static decimal RoundStep(decimal atLeast)
    {
        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)atLeast)));
        foreach (var factor in (ReadOnlySpan<decimal>)[1, 2, 2.5m, 5])
            if (factor * power >= atLeast) return factor * power;

        return 10 * power;
    }
}
