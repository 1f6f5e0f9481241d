using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui;

/// <summary>Figures over time, one line per series, from zero; a missing figure breaks the line instead of falling to zero.</summary>
public sealed partial class LineChart
{
    private const int Left = 44;
    private const int Right = 374;
    private const int Ceiling = 12;
    private const int Floor = 212;

    private readonly string _id = UniqueId.Next("tall");
    private ChartScale _scale = null!;

    [Parameter, EditorRequired] public required string Title { get; set; }

    /// <summary>At most four, with the same labels in the same order.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<ChartSeries> Series { get; set; }

    /// <summary>What the chart shows, in a sentence, for who cannot see it.</summary>
    [Parameter] public string? Summary { get; set; }

    [Parameter] public string? Unit { get; set; }

    [Parameter] public int Decimals { get; set; }

    private IReadOnlyList<ChartPoint> Labels => Series[0].Points;

    protected override void OnParametersSet() =>
        _scale = new(Series.SelectMany(s => s.Points).Select(p => p.Value));

    private string X(int index) => ChartScale.Attribute(XOf(index));

    private string Y(decimal value) => ChartScale.Attribute(Floor - _scale.At(value, Floor - Ceiling));

    private double XOf(int index) => Labels.Count < 2
        ? (Left + Right) / 2.0
        : Left + 30 + ((Right - Left - 60) * index / (Labels.Count - 1.0));

    private IEnumerable<(string X, string Y)> Dots(ChartSeries series) =>
        series.Points.Index().Where(p => p.Item.Value is not null).Select(p => (X(p.Index), Y(p.Item.Value!.Value)));

    private IEnumerable<string> Lines(ChartSeries series)
    {
        var run = new List<string>();
        foreach (var (index, point) in series.Points.Index())
        {
            if (point.Value is { } value)
            {
                run.Add($"{X(index)},{Y(value)}");
                continue;
            }

            if (run.Count > 1) yield return string.Join(' ', run);
            run = [];
        }

        if (run.Count > 1) yield return string.Join(' ', run);
    }
}
