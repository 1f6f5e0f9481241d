using System.Globalization;

namespace Samarbeid.Web.Components.Ui;

/// <summary>An axis from zero to a round number above the highest figure.</summary>
internal sealed class ChartScale
{
    private const int WantedSteps = 4;

    public ChartScale(IEnumerable<decimal?> values)
    {
        var highest = values.Max() ?? 0;
        Step = RoundStep(highest <= 0 ? 1 : highest / WantedSteps);
        Top = Step * Math.Max(1, decimal.Ceiling(highest / Step));
    }

    public decimal Top { get; }

    public decimal Step { get; }

    public IEnumerable<decimal> Marks
    {
        get
        {
            for (var mark = 0m; mark <= Top; mark += Step)
                yield return mark;
        }
    }

    public int Decimals => Step >= 1 ? 0 : Step >= 0.1m ? 1 : 2;

    /// <summary>Where a value lies between 0 and a length, for an attribute.</summary>
    public double At(decimal value, double length) => (double)(Math.Clamp(value, 0, Top) / Top) * length;

    public static string Attribute(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static decimal RoundStep(decimal rough)
    {
        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)rough)));
        decimal[] round = [1, 2, 2.5m, 5, 10];
        return round.First(r => r * power >= rough) * power;
    }
}
