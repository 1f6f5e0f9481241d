using Samarbeid.Infrastructure.Documents.Charts;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Html;

/// <summary>Draws a line chart, with its key under it so that the lines get the whole width of a phone.</summary>
internal sealed class LineChartSvg(HtmlWriter html, LineChart chart, ReportWords words)
{
    private const double Width = 480, Height = 260, Left = 52, Right = 462, Top = 28, Bottom = 230;
    private const double LetterWidth = 9.5;

    private readonly ChartScale _scale = ChartScale.For(chart.Series.SelectMany(series => series.Values));

    public void Write(int number)
    {
        FigureHtml.OpenSvg(html, chart.Caption, chart.AlternativeText, number, Width, Height);
        html.Element($"<text class=\"report-axis\" x=\"0\" y=\"12\">", chart.Unit, "</text>");
        foreach (var tick in _scale.Ticks)
        {
            var y = HtmlWriter.Number(Y(tick));
            html.Raw($"<line class=\"report-grid\" x1=\"{HtmlWriter.Number(Left)}\" x2=\"{HtmlWriter.Number(Right)}\" y1=\"{y}\" y2=\"{y}\"/>");
            html.Element($"<text class=\"report-axis\" text-anchor=\"end\" x=\"{HtmlWriter.Number(Left - 8)}\" y=\"{HtmlWriter.Number(Y(tick) + 4)}\">", words.Number(tick), "</text>");
        }

        WriteCategories();
        for (var i = 0; i < chart.Series.Count; i++)
            WriteLine(chart.Series[i], i);
        html.Raw("</svg>");
        WriteKey();
    }

    private double X(int category) => chart.Categories.Count == 1
        ? (Left + Right) / 2
        : Left + 10 + (Right - Left - 20) * category / (chart.Categories.Count - 1);

    private double Y(decimal value) => Bottom - (Bottom - Top) * _scale.Fraction(value);

    private void WriteCategories()
    {
        var count = chart.Categories.Count;
        var widest = (chart.Categories.Max(category => category.Length) + 1) * LetterWidth;
        var every = count == 1 ? 1 : Math.Max(1, (int)Math.Ceiling(widest * (count - 1) / (Right - Left - 20)));
        for (var i = count - 1; i >= 0; i -= every)
        {
            // The outermost labels turn inwards instead of being cut off.
            var (anchor, x) = i == count - 1 && count > 1 ? ("end", Right + 16) : ("middle", X(i));
            html.Element($"<text class=\"report-axis\" text-anchor=\"{anchor}\" x=\"{HtmlWriter.Number(x)}\" y=\"{HtmlWriter.Number(Bottom + 20)}\">", chart.Categories[i], "</text>");
        }
    }

    private void WriteLine(ChartSeries series, int index)
    {
        var look = SeriesLook.Of(index);
        foreach (var stretch in LineStretches.Of(series.Values))
        {
            if (stretch.Count > 1) WritePolyline(index, stretch.Select(point => (X(point.Index), Y(point.Value))));
            foreach (var (category, value) in stretch)
                WriteMarker(index, look, X(category), Y(value));
        }
    }

    private void WriteKey()
    {
        html.Raw("<ul class=\"report-key\">");
        for (var i = 0; i < chart.Series.Count; i++)
        {
            html.Raw("<li><svg aria-hidden=\"true\" viewBox=\"0 0 34 12\" width=\"34\" height=\"12\">");
            WritePolyline(i, [(0, 6), (34, 6)]);
            WriteMarker(i, SeriesLook.Of(i), 17, 6);
            html.Element("</svg> ", chart.Series[i].Name, "</li>");
        }

        html.Raw("</ul>");
    }

    private void WritePolyline(int index, IEnumerable<(double X, double Y)> points)
    {
        var dash = SeriesLook.Of(index).Dash;
        html.Raw($"<polyline class=\"report-line {SeriesClass(index)}\" {(dash.Length > 0 ? $"stroke-dasharray=\"{dash}\" " : "")}points=\"{Points(points)}\"/>");
    }

    private void WriteMarker(int index, SeriesLook look, double x, double y) =>
        html.Raw($"<polygon class=\"report-marker {SeriesClass(index)}\" points=\"{Points(look.MarkerAt(x, y))}\"/>");

    private static string SeriesClass(int index) => $"report-series-{index % SeriesLook.Count + 1}";

    private static string Points(IEnumerable<(double X, double Y)> points) =>
        string.Join(' ', points.Select(point => $"{HtmlWriter.Number(point.X)},{HtmlWriter.Number(point.Y)}"));
}
