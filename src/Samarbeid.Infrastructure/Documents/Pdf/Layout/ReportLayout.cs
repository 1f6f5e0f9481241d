using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Fonts;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;
using Samarbeid.Infrastructure.Documents.Pdf.Writing;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Lays a report out on pages: front page, contents, and then its blocks in order.</summary>
internal sealed class ReportLayout
{
    private readonly ReportDocument _document;
    private readonly ReportWords _words;
    private readonly DocumentFonts _fonts = new(FontSet.Embedded);
    private readonly List<Bookmark> _bookmarks = [];

    private ReportLayout(ReportDocument document) => (_document, _words) = (document, new ReportWords(document.Language));

    public static LaidOutReport Of(ReportDocument document) => new ReportLayout(document).LayOut();

    private LaidOutReport LayOut()
    {
        // The blocks come first, since the contents must know their pages.
        var (bodyFlow, body) = (NewFlow(), new StructureElement("Sect"));
        WriteBlocks(bodyFlow, body);
        var (contentsFlow, contents) = Contents(bodyFlow.Pages);
        var coverFlow = NewFlow();
        var cover = CoverLayout.Write(coverFlow, _document, _words);

        var structure = new StructureElement("Document");
        structure.Add(cover);
        if (contents is not null) structure.Add(contents);
        if (_document.Blocks.Count > 0) structure.Add(body);

        IReadOnlyList<PdfPage> pages = [.. coverFlow.Pages, .. contentsFlow?.Pages ?? [], .. _document.Blocks.Count > 0 ? bodyFlow.Pages : []];
        for (var i = 0; i < pages.Count; i++)
        {
            PageFurniture.WriteMarks(pages[i], _document, _words);
            if (i > 0) PageFurniture.WriteFooter(pages[i], _document, _words, i + 1, pages.Count);
        }

        return new LaidOutReport(pages, structure, _bookmarks, _fonts);
    }

    private PageFlow NewFlow() => new(() => PageFurniture.NewPage(_fonts, _document, _words));

    /// <summary>The contents' own length moves the page numbers in it, so it is set again until that agrees.</summary>
    private (PageFlow? Flow, StructureElement? Contents) Contents(IReadOnlyList<PdfPage> body)
    {
        var listed = ContentsLayout.Listed(_bookmarks);
        if (listed.Count < ContentsLayout.LeastHeadings) return (null, null);

        var numbers = body.Select((page, i) => (page, i)).ToDictionary(entry => entry.page, entry => entry.i);
        for (var length = 1; ; length++)
        {
            var flow = NewFlow();
            var contents = ContentsLayout.Write(flow, listed, bookmark => numbers[bookmark.Page] + length + 2, _words);
            if (flow.Pages.Count <= length) return (flow, contents);
        }
    }

    private void WriteBlocks(PageFlow flow, StructureElement parent)
    {
        for (var i = 0; i < _document.Blocks.Count; i++)
        {
            switch (_document.Blocks[i])
            {
                case Heading heading: _bookmarks.Add(TextLayout.Write(flow, parent, heading, HeightBelow(i))); break;
                case Paragraph paragraph: TextLayout.Write(flow, parent, paragraph); break;
                case BulletList list: TextLayout.Write(flow, parent, list); break;
                case NumberedList list: TextLayout.Write(flow, parent, list); break;
                case Table table: TableLayout.Write(flow, parent, table); break;
                case LineChart chart: LineChartLayout.Write(flow, parent, chart, _words); break;
                case BarChart chart: BarChartLayout.Write(flow, parent, chart, _words); break;
                case KeyFigures figures: CalloutLayout.Write(flow, parent, figures); break;
                case Note note: CalloutLayout.Write(flow, parent, note); break;
                case PageBreak: if (!flow.IsAtTop) flow.Break(); break;
                case var other: throw new NotSupportedException($"A PDF cannot show {other.GetType().Name} yet.");
            }
        }
    }

    /// <summary>What must follow a heading on its page: further headings, and the beginning of what they head.</summary>
    private double HeightBelow(int index)
    {
        var height = 0.0;
        foreach (var block in _document.Blocks.Skip(index + 1))
        {
            height += block switch
            {
                Heading next => TextLayout.HeadingHeight(next),
                LineChart => LineChartLayout.Height + 50,
                BarChart chart => BarChartLayout.HeightOf(chart) + 50,
                Table => TableLayout.LeastHeight,
                KeyFigures => 80,
                _ => 2 * Theme.BodySize * Theme.LineHeight,
            };
            if (block is not Heading) break;
        }

        return Math.Min(height, Theme.Bottom - Theme.Top - 100);
    }
}
