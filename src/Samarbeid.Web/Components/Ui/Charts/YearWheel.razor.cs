using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui.Charts;

/// <summary>Something on a day of the year.</summary>
/// <param name="Number">Its number in the list beside the picture.</param>
/// <param name="IsRound">Drawn as a circle; otherwise as a square, so that the two are told apart without colours.</param>
/// <param name="IsDone">Filled.</param>
public sealed record WheelPoint(DateOnly Date, int Number, bool IsRound, bool IsDone);

/// <summary>A year as a wheel, January at the top and going round with the clock (årshjul). The list that describes it says the same in words.</summary>
public sealed partial class YearWheel
{
    private const double Centre = 200;
    private const double Outer = 142;
    private const double BetweenRings = 27;
    private const int Rings = 3;

    // Closer than this on one ring, two would lie on each other.
    private const double Apart = 13;

    [Parameter, EditorRequired] public required string Title { get; set; }

    /// <summary>What the picture shows, in a sentence, for who cannot see it.</summary>
    [Parameter, EditorRequired] public required string Summary { get; set; }

    /// <summary>The id of the list beside it.</summary>
    [Parameter, EditorRequired] public required string DescribedBy { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<WheelPoint> Points { get; set; }

    /// <summary>Marked with a line; null for a year it is not in.</summary>
    [Parameter] public DateOnly? Today { get; set; }

    // Each on the outermost ring where it has room; where none has, they lie on the innermost.
    private IEnumerable<(WheelPoint Point, double Radius)> Placed
    {
        get
        {
            var last = Enumerable.Repeat(double.MinValue, Rings).ToArray();
            foreach (var point in Points.OrderBy(p => p.Date))
            {
                var angle = AngleOf(point.Date);
                var ring = Math.Max(0, Array.FindIndex(last, taken => angle - taken >= Apart));
                if (angle - last[ring] < Apart) ring = Rings - 1;
                last[ring] = angle;
                yield return (point, Outer - (ring * BetweenRings));
            }
        }
    }

    private static double StartOf(int month) => (month - 1) * 30.0;

    /// <summary>Each month takes a twelfth of the wheel, in degrees from the top.</summary>
    private static double AngleOf(DateOnly day) => StartOf(day.Month) + (30.0 * (day.Day - 1) / DateTime.DaysInMonth(day.Year, day.Month));

    private static (string X, string Y) At(double angle, double radius, double shift = 0)
    {
        var (sin, cos) = Math.SinCos(angle * Math.PI / 180);
        return (SvgNumber.Of(Centre + (radius * sin) + shift), SvgNumber.Of(Centre - (radius * cos) + shift));
    }

    private static string Month(int month) => CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedMonthName(month).TrimEnd('.');
}
