using System.Text;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Html;

/// <summary>A report as an article to put into a page that links report.css; it holds no style and no script.</summary>
/// <param name="titleLevel">The level of the report's title, 1 to 3: 1 where the page has no heading of its own.</param>
internal sealed class HtmlReportRenderer(int titleLevel = 1) : IReportRenderer
{
    private const int DeepestHeading = 6;
    private const int LeastChapters = 3;

    public RenditionFormat Format => RenditionFormat.Html;

    public string ContentType => "text/html; charset=utf-8";

    public string FileExtension => ".html";

    public byte[] Render(ReportDocument document) => Encoding.UTF8.GetBytes(RenderFragment(document));

    public string RenderFragment(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        var words = new ReportWords(document.Language);
        var html = new HtmlWriter().Element("<article class=\"report\" lang=\"", document.Language, "\">");
        WriteCover(html, document, words);
        WriteContents(html, document, words);
        var figures = new FigureHtml(html, words);
        var number = 0;
        foreach (var block in document.Blocks)
            Write(html, figures, block, ++number);
        return html.Raw("</article>").ToString();
    }

    private void WriteCover(HtmlWriter html, ReportDocument document, ReportWords words)
    {
        html.Raw("<header class=\"report-cover\">");
        html.Element($"<h{titleLevel} class=\"report-title\">", document.Title, $"</h{titleLevel}>");
        if (document.Subtitle.Length > 0) html.Element("<p class=\"report-subtitle\">", document.Subtitle, "</p>");
        if (document.ParallelNames is { } names) WriteNames(html, names);
        if (document.IsExempt == true) html.Element("<p class=\"report-mark\">", words.ExemptMark, "</p>");
        if (document.IsDraft) html.Element("<p class=\"report-mark\">", words.DraftMark, "</p>");
        if (document.IsDemonstration) html.Element("<p class=\"report-mark\">", words.DemonstrationMark, "</p>");
        foreach (var line in document.CoverLines)
            html.Element("<p>", line, "</p>");
        html.Element("<p class=\"report-identifier\">", words.Identifier(document), "</p></header>");
    }

    // Folded, so that the summary is what is seen first; the links are to this page, whose address the page itself puts before them.
    private static void WriteContents(HtmlWriter html, ReportDocument document, ReportWords words)
    {
        var chapters = document.Blocks.Select((block, i) => (Heading: block as Heading, Number: i + 1)).Where(b => b.Heading?.Level == 1).ToList();
        if (chapters.Count < LeastChapters) return;

        html.Element("<details class=\"report-contents\"><summary>", words.Contents, "</summary>").Element("<nav aria-label=\"", words.Contents, "\"><ul>");
        foreach (var (heading, number) in chapters)
            html.Element($"<li><a href=\"#report-{number}\">", heading!.Text, "</a></li>");
        html.Raw("</ul></nav></details>");
    }

    private static void WriteNames(HtmlWriter html, IReadOnlyList<TextRun> names)
    {
        html.Raw("<ul class=\"report-names\">");
        foreach (var name in names) html.Raw("<li>").Runs([name]).Raw("</li>");
        html.Raw("</ul>");
    }

    private void Write(HtmlWriter html, FigureHtml figures, ReportBlock block, int number)
    {
        switch (block)
        {
            case Heading heading: WriteHeading(html, heading, number); break;
            case Paragraph paragraph: html.Raw(paragraph.IsLead ? "<p class=\"report-lead\">" : "<p>").Runs(paragraph.Runs).Raw("</p>"); break;
            case BulletList list: WriteList(html, "ul", list.Items); break;
            case NumberedList list: WriteList(html, "ol", list.Items); break;
            case Note note: html.Element("<div class=\"report-note\" role=\"note\"><p class=\"report-note-title\">", note.Title, "</p><p>").Runs(note.Runs).Raw("</p></div>"); break;
            case KeyFigures keyFigures: WriteKeyFigures(html, keyFigures); break;
            case Table table: TableHtml.Write(html, table, $"report-{number}"); break;
            case LineChart chart: figures.Write(chart, number); break;
            case BarChart chart: figures.Write(chart, number); break;
            case QrCode code: QrSvg.Write(html, code); break;
            case PageBreak: html.Raw("<div class=\"report-page-break\"></div>"); break;
            default: throw new NotSupportedException($"A page cannot show {block.GetType().Name} yet.");
        }
    }

    private void WriteHeading(HtmlWriter html, Heading heading, int number)
    {
        var level = Math.Min(DeepestHeading, titleLevel + heading.Level);
        html.Element($"<h{level} id=\"report-{number}\" class=\"report-heading-{heading.Level}\">", heading.Text, $"</h{level}>");
    }

    private static void WriteList(HtmlWriter html, string tag, IReadOnlyList<ListItem> items)
    {
        html.Raw($"<{tag}>");
        foreach (var item in items)
            html.Raw("<li>").Runs(item.Runs).Raw("</li>");
        html.Raw($"</{tag}>");
    }

    private static void WriteKeyFigures(HtmlWriter html, KeyFigures figures)
    {
        html.Raw("<ul class=\"report-key-figures\">");
        foreach (var figure in figures.Figures)
        {
            html.Element("<li><strong>", figure.Value, "</strong> ").Element("<span>", figure.Label, "</span>");
            if (figure.Remark is { } remark) html.Element(" <small>", remark, "</small>");
            html.Raw("</li>");
        }

        html.Raw("</ul>");
    }
}
