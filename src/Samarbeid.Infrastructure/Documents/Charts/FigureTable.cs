using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Charts;

/// <summary>The figures of a chart as a table, for those who want the numbers, or do not see the drawing. The source is left to the figure.</summary>
internal static class FigureTable
{
    public static Table Of(LineChart chart, ReportWords words) => new(
        WithUnit(chart.Caption, chart.Unit),
        [new TableColumn(words.Period), .. chart.Series.Select(series => new TableColumn(series.Name, ColumnAlignment.Right))],
        [.. chart.Categories.Select((category, i) => new TableRow(category, [.. chart.Series.Select(series => words.Number(series.Values[i], chart.Decimals))]))]);

    public static Table Of(BarChart chart, ReportWords words) => new(
        WithUnit(chart.Caption, chart.Unit),
        [new TableColumn(words.Group), new TableColumn(chart.Unit, ColumnAlignment.Right)],
        [.. chart.Bars.Select(bar => new TableRow(bar.Label, [words.NumberWithUnit(bar.Value, chart.Unit, chart.Decimals)]))]);

    private static string WithUnit(string caption, string unit) => $"{caption} ({unit})";
}
