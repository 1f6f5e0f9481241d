using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Fonts;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;
using Samarbeid.Infrastructure.Documents.Pdf.Writing;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Lays a report out on pages: front page, contents, and then its blocks in order.</summary>
internal sealed class ReportLayout
{
    private const int MostPagesWithContentsOnCover = 8;

    // A last page with less on it than this is nearly empty.
    private const double LeastFilled = 0.25;

    private readonly ReportDocument _document;
    private readonly ReportWords _words;
    private readonly Density _density;
    private readonly int? _newPageBefore;
    private readonly DocumentFonts _fonts = new(FontSet.Embedded);
    private readonly List<Bookmark> _bookmarks = [];

    private ReportLayout(ReportDocument document, Density density, int? newPageBefore = null) =>
        (_document, _words, _density, _newPageBefore) = (document, new ReportWords(document.Language), density, newPageBefore);

    private bool HasCover => _document.Kind is null or DocumentKind.AnnualReport;

    /// <summary>As designed, or a little tighter or wider where the last page would be nearly empty; else the last chapter moves on to it.</summary>
    public static LaidOutReport Of(ReportDocument document)
    {
        foreach (var density in Density.All)
            if (new ReportLayout(document, density).LayOut(out var isThin) is var laidOut && !isThin) return laidOut;

        return new ReportLayout(document, Density.All[0], LastHeading(document)).LayOut(out _);
    }

    private static int? LastHeading(ReportDocument document)
    {
        for (var i = document.Blocks.Count - 1; i > 0; i--)
            if (document.Blocks[i] is Heading { Level: 1 }) return i;

        return null;
    }

    private LaidOutReport LayOut(out bool isThin)
    {
        // The blocks come first, since the contents must know their pages.
        var (bodyFlow, body) = (NewFlow(), new StructureElement("Sect"));
        var head = HasCover ? null : MastheadLayout.Write(bodyFlow, _document, _words);
        WriteBlocks(bodyFlow, body);
        isThin = bodyFlow.Pages.Count > 1 && bodyFlow.Filled < LeastFilled;

        var structure = new StructureElement("Document");
        IReadOnlyList<PdfPage> front = HasCover ? Front(bodyFlow.Pages, structure) : [];
        if (head is not null) structure.Add(head);
        if (_document.Blocks.Count > 0) structure.Add(body);

        IReadOnlyList<PdfPage> pages = [.. front, .. _document.Blocks.Count > 0 || !HasCover ? bodyFlow.Pages : []];
        for (var i = 0; i < pages.Count; i++)
        {
            PageFurniture.WriteMarks(pages[i], _document, _words);
            if (i > 0 || !HasCover) PageFurniture.WriteFooter(pages[i], _document, _words, i + 1, pages.Count);
        }

        return new LaidOutReport(pages, structure, _bookmarks, _fonts);
    }

    private PageFlow NewFlow() => new(() => PageFurniture.NewPage(_fonts, _document, _words), _density);

    /// <summary>The front page and the contents: on it in a short report, else on pages of their own.</summary>
    private IReadOnlyList<PdfPage> Front(IReadOnlyList<PdfPage> body, StructureElement structure)
    {
        var cover = NewFlow();
        structure.Add(CoverLayout.Write(cover, _document, _words));
        var listed = ContentsLayout.Listed(_bookmarks);
        if (listed.Count < ContentsLayout.LeastHeadings) return cover.Pages;

        var numbers = body.Select((page, i) => (page, i)).ToDictionary(entry => entry.page, entry => entry.i);
        if (body.Count < MostPagesWithContentsOnCover && ContentsLayout.OnCover(cover, listed, CoverLayout.Bottom) is { } some)
        {
            structure.Add(ContentsLayout.WriteOnCover(cover, some, bookmark => numbers[bookmark.Page] + 2, _words));
            return cover.Pages;
        }

        // The contents' own length moves the page numbers in it, so it is set again until that agrees.
        for (var length = 1; ; length++)
        {
            var flow = NewFlow();
            var contents = ContentsLayout.Write(flow, listed, bookmark => numbers[bookmark.Page] + length + 2, _words);
            if (flow.Pages.Count > length) continue;

            structure.Add(contents);
            return [.. cover.Pages, .. flow.Pages];
        }
    }

    private void WriteBlocks(PageFlow flow, StructureElement parent)
    {
        for (var i = 0; i < _document.Blocks.Count; i++)
        {
            if (i == _newPageBefore && !flow.IsAtTop) flow.Break();
            switch (_document.Blocks[i])
            {
                case Heading heading: _bookmarks.Add(TextLayout.Write(flow, parent, heading, KeptTogether.From(flow, _document.Blocks, i + 1))); break;
                case Paragraph paragraph: WriteParagraph(flow, parent, paragraph, i); break;
                case BulletList list: TextLayout.Write(flow, parent, list); break;
                case NumberedList list: TextLayout.Write(flow, parent, list); break;
                case Table table: TableLayout.Write(flow, parent, table); break;
                case LineChart chart: LineChartLayout.Write(flow, parent, chart, _words); break;
                case BarChart chart: BarChartLayout.Write(flow, parent, chart, _words); break;
                case KeyFigures figures: CalloutLayout.Write(flow, parent, figures); break;
                case Note note: CalloutLayout.Write(flow, parent, note); break;
                case QrCode code: QrLayout.Write(flow, parent, code); break;
                case PageBreak: if (!flow.IsAtTop) flow.Break(); break;
                case var other: throw new NotSupportedException($"A PDF cannot show {other.GetType().Name} yet.");
            }
        }
    }

    private void WriteParagraph(PageFlow flow, StructureElement parent, Paragraph paragraph, int index)
    {
        flow.Require(KeptTogether.From(flow, _document.Blocks, index));
        TextLayout.Write(flow, parent, paragraph);
    }
}
