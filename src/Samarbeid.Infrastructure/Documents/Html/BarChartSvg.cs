using Samarbeid.Infrastructure.Documents.Charts;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Html;

/// <summary>Draws lying bars, each under its name so that long names and narrow screens agree.</summary>
internal static class BarChartSvg
{
    private const double Width = 480, RowHeight = 38, Thickness = 13, FigureWidth = 80;

    public static void Write(HtmlWriter html, BarChart chart, ReportWords words, int number)
    {
        var top = chart.Unit == "%" ? 0 : 20;
        var scale = ChartScale.For(chart.Bars.Select(bar => bar.Value));
        FigureHtml.OpenSvg(html, chart.Caption, chart.AlternativeText, number, Width, top + RowHeight * chart.Bars.Count);
        if (top > 0) html.Element("<text class=\"report-axis\" x=\"0\" y=\"12\">", chart.Unit, "</text>");

        double X(decimal value) => (Width - FigureWidth) * scale.Fraction(value);
        for (var i = 0; i < chart.Bars.Count; i++)
        {
            var bar = chart.Bars[i];
            var y = top + RowHeight * i;
            var (from, to) = (X(Math.Min(0, bar.Value ?? 0)), X(Math.Max(0, bar.Value ?? 0)));
            html.Element($"<text class=\"report-label\" x=\"0\" y=\"{HtmlWriter.Number(y + 14)}\">", bar.Label, "</text>");
            html.Raw($"<rect class=\"report-bar\" x=\"{HtmlWriter.Number(from)}\" y=\"{HtmlWriter.Number(y + 19)}\" width=\"{HtmlWriter.Number(to - from)}\" height=\"{HtmlWriter.Number(Thickness)}\"/>");
            html.Element($"<text class=\"report-label\" x=\"{HtmlWriter.Number(to + 6)}\" y=\"{HtmlWriter.Number(y + 30)}\">", words.NumberWithUnit(bar.Value, chart.Unit, chart.Decimals), "</text>");
        }

        html.Raw("</svg>");
    }
}
