using Samarbeid.Infrastructure.Documents.Charts;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Html;

/// <summary>Writes a chart with its caption and alternative text, and its figures as a table to unfold.</summary>
internal sealed class FigureHtml(HtmlWriter html, ReportWords words)
{
    public void Write(LineChart chart, int number)
    {
        Open(chart.Caption);
        new LineChartSvg(html, chart, words).Write(number);
        Close(chart.Source, FigureTable.Of(chart, words), number);
    }

    public void Write(BarChart chart, int number)
    {
        Open(chart.Caption);
        BarChartSvg.Write(html, chart, words, number);
        Close(chart.Source, FigureTable.Of(chart, words), number);
    }

    /// <summary>The beginning of a drawing that is one image to a screen reader.</summary>
    public static void OpenSvg(HtmlWriter html, string caption, string alternativeText, int number, double width, double height)
    {
        html.Raw($"<svg role=\"img\" aria-labelledby=\"report-{number}-title report-{number}-desc\" viewBox=\"0 0 {HtmlWriter.Number(width)} {HtmlWriter.Number(height)}\">");
        html.Element($"<title id=\"report-{number}-title\">", caption, "</title>");
        html.Element($"<desc id=\"report-{number}-desc\">", alternativeText, "</desc>");
    }

    private void Open(string caption) => html.Element("<figure class=\"report-figure\"><figcaption>", caption, "</figcaption>");

    private void Close(string? source, Table figures, int number)
    {
        html.Element("<details><summary>", words.ShowFigures, "</summary>");
        TableHtml.Write(html, figures, $"report-{number}-figures");
        html.Raw("</details>");
        TableHtml.WriteSource(html, source);
        html.Raw("</figure>");
    }
}
