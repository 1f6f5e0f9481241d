using Samarbeid.Infrastructure.Documents.Charts;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Draws lying bars, each with its name before and its figure after it.</summary>
internal static class BarChartLayout
{
    private const double Thickness = 14;
    private const double Gap = 8;
    private const double LineHeight = 11.5;
    private const double MostForNames = 0.42;
    private static readonly Ink Name = new(9.5, Theme.Text);
    private static readonly Ink Figure = Name with { IsBold = true };
    private static readonly Ink Unit = new(8.5, Theme.Muted);

    public static double HeightOf(PageFlow flow, BarChart chart) =>
        FigureFrame.HeightOf(flow, chart.Caption, HeightOf(chart), chart.Source);

    public static void Write(PageFlow flow, StructureElement parent, BarChart chart, ReportWords words)
    {
        var names = Names(chart);
        var height = HeightOf(chart);
        var figure = FigureFrame.Open(flow, parent, chart.Caption, chart.AlternativeText, height, chart.Source);
        var scale = ChartScale.For(chart.Bars.Select(bar => bar.Value));
        var figures = chart.Bars.Select(bar => words.NumberWithUnit(bar.Value, chart.Unit, chart.Decimals)).ToArray();

        var left = Theme.Left + names.Max(lines => lines.Max(line => line.Width)) + 10;
        var right = Theme.Right - figures.Max(text => PageFlow.Measure(text, Figure)) - 8;
        double X(decimal value) => left + (right - left) * scale.Fraction(value);

        var y = flow.Y + UnitHeight(chart);
        if (UnitHeight(chart) > 0) flow.Page.Text(figure, left, flow.Y + 9, chart.Unit, Unit);
        flow.Page.Line(figure, X(0), y, X(0), flow.Y + height, new Pen(1, Theme.Rule));
        for (var i = 0; i < chart.Bars.Count; i++)
        {
            var middle = y + RowHeight(names[i]) / 2;
            var baseline = middle + 3.3 - (names[i].Count - 1) * LineHeight / 2;
            foreach (var line in names[i])
            {
                flow.Line(figure, line, left - 8 - line.Width, baseline, Name);
                baseline += LineHeight;
            }

            var (from, to) = (X(Math.Min(0, chart.Bars[i].Value ?? 0)), X(Math.Max(0, chart.Bars[i].Value ?? 0)));
            if (to > from) flow.Page.Rectangle(figure, new Rectangle(from, middle - Thickness / 2, to - from, Thickness), Theme.Blue);
            var ink = chart.Bars[i].Value is null ? Name with { Color = Theme.Muted } : Figure;
            flow.Page.Text(figure, to + 5, middle + 3.3, figures[i], ink);
            y += RowHeight(names[i]);
        }

        FigureFrame.Close(flow, parent, height, chart.Source);
    }

    private static double HeightOf(BarChart chart) => UnitHeight(chart) + Names(chart).Sum(RowHeight) + 4;

    private static IReadOnlyList<TextLine>[] Names(BarChart chart) =>
        [.. chart.Bars.Select(bar => LineBreaker.Break(bar.Label, Name.Size, Theme.ContentWidth * MostForNames))];

    private static double RowHeight(IReadOnlyList<TextLine> name) => Math.Max(Thickness + Gap, name.Count * LineHeight + 3);

    // A per cent sign stands by each figure; any other unit is said once, above.
    private static double UnitHeight(BarChart chart) => chart.Unit == "%" ? 0 : 16;
}
