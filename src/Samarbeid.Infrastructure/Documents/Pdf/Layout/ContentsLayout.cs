using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Sets the table of contents (innholdsfortegnelse), each line a link to its heading.</summary>
internal static class ContentsLayout
{
    public const int LeastHeadings = 3;
    private const int DeepestLevel = 2;
    private const double Indent = 16;
    private const double NumberWidth = 36;
    private const double LineHeight = 15;
    private const double Gap = 6;

    public static IReadOnlyList<Bookmark> Listed(IReadOnlyList<Bookmark> bookmarks) =>
        [.. bookmarks.Where(bookmark => bookmark.Level <= DeepestLevel)];

    public static StructureElement Write(
        PageFlow flow, IReadOnlyList<Bookmark> bookmarks, Func<Bookmark, int> pageNumber, ReportWords words)
    {
        var section = new StructureElement("Sect");
        TextLayout.Write(flow, section, new Heading(1, words.Contents), withNext: 0);
        flow.Down(10);
        var contents = section.Add("TOC");
        foreach (var bookmark in bookmarks)
            WriteLine(flow, contents.Add("TOCI").Add("Reference"), bookmark, pageNumber(bookmark), words);
        return section;
    }

    private static void WriteLine(PageFlow flow, StructureElement reference, Bookmark target, int page, ReportWords words)
    {
        var ink = new Ink(11, Theme.Text, IsBold: target.Level == 1);
        var left = Theme.Left + (target.Level - 1) * Indent;
        var lines = LineBreaker.Break(target.Title + " ", ink.Size, Theme.Right - NumberWidth - left, ink.IsBold);
        flow.Require(lines.Count * LineHeight + Gap);

        var link = reference.Add("Link");
        var area = new Rectangle(left, flow.Y, Theme.Right - left, lines.Count * LineHeight + 2);
        foreach (var line in lines)
        {
            flow.Line(link, line, left, flow.Y + ink.Size, ink);
            flow.Down(LineHeight);
        }

        var number = $"{page}";
        var baseline = flow.Y - LineHeight + ink.Size;
        var numberLeft = Theme.Right - PageFlow.Measure(number, ink);
        flow.Page.Text(link, numberLeft, baseline, number, ink);
        flow.Page.Link(new LinkArea(flow.Page, area, target, words.GoTo(target.Title, page), link));

        const string dots = "0.9 4";
        var dotsLeft = left + lines[^1].Width + 5;
        if (dotsLeft < numberLeft - 6)
            flow.Page.Line(Artifact.Layout, numberLeft - 6, baseline - 0.6, dotsLeft, baseline - 0.6, new Pen(0.9, Theme.Rule, dots));
        flow.Down(Gap);
    }
}
