using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Fonts;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>What is on every page beside its content: marks for drafts and demonstration, title and page number.</summary>
internal static class PageFurniture
{
    private const double FooterRule = PdfPage.Height - 48;
    private const double FooterBaseline = PdfPage.Height - 34;
    private const double HeaderBaseline = 36;
    private static readonly Ink Small = new(8.5, Theme.Muted);
    private static readonly Ink Mark = new(9, Theme.Warning, IsBold: true);

    /// <summary>A new page, with the draft's watermark under all that follows.</summary>
    public static PdfPage NewPage(DocumentFonts fonts, ReportDocument document, ReportWords words)
    {
        var page = new PdfPage(fonts);
        if (document.IsDraft)
            page.SlantedText(Artifact.Watermark, 120, 600, 50, words.Draft, new Ink(150, Theme.Watermark, IsBold: true));
        return page;
    }

    public static void WriteMarks(PdfPage page, ReportDocument document, ReportWords words)
    {
        var marks = new List<string>();
        if (document.IsExempt == true) marks.Add(words.ExemptMark);
        if (document.IsDraft) marks.Add(words.DraftMark);
        if (document.IsDemonstration) marks.Add(words.DemonstrationMark);
        if (marks.Count == 0) return;

        var text = string.Join("  ·  ", marks);
        var left = Theme.Right - PageFlow.Measure(text, Mark) - 8;
        page.Rectangle(Artifact.Header, new Rectangle(left - 8, HeaderBaseline - 12, Theme.Right - left + 8, 18), Theme.WarningGround);
        page.Text(Artifact.Header, left, HeaderBaseline, text, Mark);
    }

    public static void WriteFooter(PdfPage page, ReportDocument document, ReportWords words, int number, int total)
    {
        var count = words.PageOf(number, total);
        var countLeft = Theme.Right - PageFlow.Measure(count, Small);
        var title = LineBreaker.Break(document.Title, Small.Size, countLeft - Theme.Left - 20);

        page.Line(Artifact.Footer, Theme.Left, FooterRule, Theme.Right, FooterRule, new Pen(0.5, Theme.Rule));
        page.Text(Artifact.Footer, Theme.Left, FooterBaseline, string.Concat(title[0].Pieces.Select(piece => piece.Text)), Small);
        page.Text(Artifact.Footer, countLeft, FooterBaseline, count, Small);
    }
}
