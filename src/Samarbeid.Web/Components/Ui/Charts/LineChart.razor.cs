using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui.Charts;

/// <summary>A figure on a day; null is hidden, and breaks the line.</summary>
public sealed record LinePoint(DateOnly On, decimal? Value);

/// <summary>Figures over time as a small line, from zero or the lowest, with the target as a broken line. A table beside it holds the same figures.</summary>
public sealed partial class LineChart
{
    private const int Width = 260;
    private const int Height = 90;
    private const int Margin = 8;

    [Parameter, EditorRequired] public required string Title { get; set; }

    /// <summary>What the line shows, in a sentence, for who cannot see it.</summary>
    [Parameter, EditorRequired] public required string Summary { get; set; }

    /// <summary>The id of the table beside it.</summary>
    [Parameter, EditorRequired] public required string DescribedBy { get; set; }

    /// <summary>The oldest first.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<LinePoint> Points { get; set; }

    [Parameter] public decimal? Target { get; set; }

    private decimal Lowest => Math.Min(0, Values.DefaultIfEmpty(0).Min());

    private decimal Highest => Values.DefaultIfEmpty(0).Max();

    private IEnumerable<decimal> Values => Points.Select(p => p.Value).Append(Target).OfType<decimal>();

    // A hidden figure breaks the line: what lies between is not known.
    private IEnumerable<string> Stretches
    {
        get
        {
            var stretch = new List<string>();
            foreach (var point in Points)
            {
                if (point.Value is { } value) stretch.Add($"{X(point.On)},{Y(value)}");
                else if (stretch.Count > 0)
                {
                    yield return string.Join(' ', stretch);
                    stretch.Clear();
                }
            }

            if (stretch.Count > 1) yield return string.Join(' ', stretch);
        }
    }

    private string X(DateOnly day)
    {
        var (first, last) = (Points[0].On.DayNumber, Points[^1].On.DayNumber);
        return SvgNumber.Of(first == last ? Width / 2.0 : Margin + ((double)(day.DayNumber - first) / (last - first) * (Width - (2 * Margin))));
    }

    private string Y(decimal value) => SvgNumber.Of(Highest == Lowest
        ? Height / 2.0
        : Height - Margin - ((double)((value - Lowest) / (Highest - Lowest)) * (Height - (2 * Margin))));
}
