using DocumentFormat.OpenXml;
using Samarbeid.Infrastructure.Documents.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Samarbeid.Infrastructure.Documents.Docx;

/// <summary>The page, and what is on every one beside its content: marks for drafts and demonstration, title and page number. Measures in twentieths of a point.</summary>
internal static class DocxFurniture
{
    public const int ContentWidth = PageWidth - (2 * Margin);

    // A4.
    private const int PageWidth = 11906, PageHeight = 16838, Margin = 1304;

    // What no text has in it, to find where a number stands in its words.
    private const string PagePlace = "\u0001", PagesPlace = "\u0002";

    public static string Header(ReportDocument document, ReportWords words)
    {
        string[] marks =
        [
            .. document.IsExempt == true ? [words.ExemptMark] : (string[])[],
            .. document.IsDraft ? [words.DraftMark] : (string[])[],
            .. document.IsDemonstration ? [words.DemonstrationMark] : (string[])[],
        ];
        var paragraph = DocxText.Paragraph(DocxStyles.Header);
        if (marks.Length > 0) paragraph.Append(DocxText.Runs(string.Join("  ·  ", marks)));
        return new W.Header(paragraph).OuterXml;
    }

    public static string Footer(ReportDocument document, ReportWords words)
    {
        var paragraph = DocxText.Paragraph(DocxStyles.Footer);
        paragraph.Append(DocxText.Runs(document.Title));
        paragraph.Append(new W.Run(new W.TabChar()));
        foreach (var piece in Pieces(words.PageOf(PagePlace, PagesPlace))) paragraph.Append(piece);
        return new W.Footer(paragraph).OuterXml;
    }

    public static W.SectionProperties Section() => new(
        new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = DocxPackage.HeaderId },
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = DocxPackage.FooterId },
        new W.PageSize { Width = PageWidth, Height = PageHeight },
        new W.PageMargin { Top = 1304, Right = Margin, Bottom = 1304, Left = Margin, Header = 624, Footer = 624, Gutter = 0 });

    /// <summary>«Side 1 av 8», with fields that the word processor counts where the numbers stand.</summary>
    private static IEnumerable<OpenXmlElement> Pieces(string text)
    {
        foreach (var (place, field) in new[] { (PagePlace, "PAGE"), (PagesPlace, "NUMPAGES") })
        {
            var parts = text.Split(place);
            foreach (var run in DocxText.Runs(parts[0])) yield return run;
            yield return new W.SimpleField(new W.Run(new W.Text("1"))) { Instruction = field };
            text = parts[1];
        }

        foreach (var run in DocxText.Runs(text)) yield return run;
    }
}
