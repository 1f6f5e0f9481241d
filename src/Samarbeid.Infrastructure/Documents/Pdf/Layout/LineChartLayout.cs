using Samarbeid.Infrastructure.Documents.Charts;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Draws a line chart, each line named where it ends.</summary>
internal sealed class LineChartLayout
{
    private const double Height = 212;
    private const double NameWidth = 104;
    private const double NameHeight = 11;
    private static readonly Ink Axis = new(8.5, Theme.Muted);
    private static readonly Ink Name = new(9, Theme.Text, IsBold: true);

    private readonly PageFlow _flow;
    private readonly LineChart _chart;
    private readonly ReportWords _words;
    private readonly ChartScale _scale;
    private readonly StructureElement _figure;
    private readonly double _left, _right, _top, _bottom;

    private LineChartLayout(PageFlow flow, StructureElement parent, LineChart chart, ReportWords words)
    {
        (_flow, _chart, _words) = (flow, chart, words);
        _scale = ChartScale.For(chart.Series.SelectMany(series => series.Values));
        _figure = FigureFrame.Open(flow, parent, chart.Caption, chart.AlternativeText, Height, chart.Source);
        _left = Theme.Left + 8 + _scale.Ticks.Max(tick => PageFlow.Measure(words.Number(tick), Axis));
        _right = Theme.Right - NameWidth;
        _top = flow.Y + 24;
        _bottom = flow.Y + Height - 22;
    }

    public static double HeightOf(PageFlow flow, LineChart chart) =>
        FigureFrame.HeightOf(flow, chart.Caption, Height, chart.Source);

    public static void Write(PageFlow flow, StructureElement parent, LineChart chart, ReportWords words)
    {
        var layout = new LineChartLayout(flow, parent, chart, words);
        layout.DrawAxes();
        layout.DrawCategories();
        for (var i = 0; i < chart.Series.Count; i++)
            layout.DrawLine(chart.Series[i], SeriesLook.Of(i));
        layout.DrawNames();
        FigureFrame.Close(flow, parent, Height, chart.Source);
    }

    private double X(int category) => _chart.Categories.Count == 1
        ? (_left + _right) / 2
        : _left + (_right - _left - 8) * category / (_chart.Categories.Count - 1);

    private double Y(decimal value) => _bottom - (_bottom - _top) * _scale.Fraction(value);

    private void DrawAxes()
    {
        _flow.Page.Text(_figure, Theme.Left, _flow.Y + 10, _chart.Unit, Axis);
        foreach (var tick in _scale.Ticks)
        {
            var (y, text) = (Y(tick), _words.Number(tick));
            _flow.Page.Line(_figure, _left, y, _right, y, new Pen(tick == 0 ? 1 : 0.4, Theme.Rule));
            _flow.Page.Text(_figure, _left - 6 - PageFlow.Measure(text, Axis), y + 3, text, Axis);
        }
    }

    /// <summary>Where the labels would collide, only every second or third is drawn, and always the last.</summary>
    private void DrawCategories()
    {
        var count = _chart.Categories.Count;
        var widest = _chart.Categories.Max(label => PageFlow.Measure(label, Axis)) + 6;
        var every = count == 1 ? 1 : Math.Max(1, (int)Math.Ceiling(widest * (count - 1) / (_right - _left - 8)));
        for (var i = count - 1; i >= 0; i -= every)
        {
            var width = PageFlow.Measure(_chart.Categories[i], Axis);
            _flow.Page.Text(_figure, Math.Max(Theme.Left, X(i) - width / 2), _bottom + 14, _chart.Categories[i], Axis);
        }
    }

    private void DrawLine(ChartSeries series, SeriesLook look)
    {
        foreach (var stretch in LineStretches.Of(series.Values))
        {
            (double X, double Y)[] points = [.. stretch.Select(point => (X(point.Index), Y(point.Value)))];
            if (points.Length > 1) _flow.Page.Polyline(_figure, points, new Pen(1.8, look.Color, look.Dash));
            foreach (var (x, y) in points)
                _flow.Page.Polygon(_figure, look.MarkerAt(x, y), look.Color);
        }
    }

    /// <summary>Each name beside its line's last known point, moved apart where they would overlap.</summary>
    private void DrawNames()
    {
        var names = _chart.Series
            .Select((series, i) => (
                Y: Y(series.Values.LastOrDefault(value => value is not null) ?? 0),
                Lines: LineBreaker.Break(series.Name, Name.Size, NameWidth - 16, isBold: true),
                Look: SeriesLook.Of(i)))
            .OrderBy(name => name.Y)
            .ToArray();
        var height = names.Sum(name => name.Lines.Count * NameHeight);
        var free = _bottom + 4 - height;
        var y = double.MinValue;
        foreach (var (wanted, lines, look) in names)
        {
            y = Math.Max(y, Math.Min(wanted, Math.Max(free, _top)));
            free += lines.Count * NameHeight;
            _flow.Page.Polygon(_figure, look.MarkerAt(_right + 6, y), look.Color);
            foreach (var line in lines)
            {
                _flow.Line(_figure, line, _right + 14, y + 3, Name with { Color = look.Color });
                y += NameHeight;
            }
        }
    }
}
