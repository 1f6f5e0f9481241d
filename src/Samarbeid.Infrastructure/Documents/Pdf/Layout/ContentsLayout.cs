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
    private static readonly Heading Level = new(1, "-");
    private static readonly Look OnPagesOfItsOwn = new(11, LineHeight: 15, Gap: 6, GapUnderHeading: 10);
    private static readonly Look OnTheCover = new(10.5, LineHeight: 13.5, Gap: 4, GapUnderHeading: 3);

    public static IReadOnlyList<Bookmark> Listed(IReadOnlyList<Bookmark> bookmarks) =>
        [.. bookmarks.Where(bookmark => bookmark.Level <= DeepestLevel)];

    /// <summary>Those that have room on the front page: all that are listed, else the chapters alone; null when even these have not.</summary>
    public static IReadOnlyList<Bookmark>? OnCover(PageFlow cover, IReadOnlyList<Bookmark> listed, double bottom)
    {
        for (var level = DeepestLevel; level > 0; level--)
        {
            IReadOnlyList<Bookmark> some = [.. listed.Where(bookmark => bookmark.Level <= level)];
            var lines = some.Sum(bookmark => LinesOf(bookmark, OnTheCover).Count);
            var height = TextLayout.HeightOf(cover, Level) + OnTheCover.GapUnderHeading
                + (lines * OnTheCover.LineHeight) + (some.Count * OnTheCover.Gap);
            if (cover.Y + height <= bottom) return some;
        }

        return null;
    }

    public static StructureElement WriteOnCover(PageFlow flow, IReadOnlyList<Bookmark> bookmarks, Func<Bookmark, int> pageNumber, ReportWords words) =>
        Write(flow, bookmarks, pageNumber, words, OnTheCover);

    public static StructureElement Write(PageFlow flow, IReadOnlyList<Bookmark> bookmarks, Func<Bookmark, int> pageNumber, ReportWords words) =>
        Write(flow, bookmarks, pageNumber, words, OnPagesOfItsOwn);

    private static StructureElement Write(
        PageFlow flow, IReadOnlyList<Bookmark> bookmarks, Func<Bookmark, int> pageNumber, ReportWords words, Look look)
    {
        var section = new StructureElement("Sect");
        TextLayout.Write(flow, section, new Heading(1, words.Contents), withNext: 0);
        flow.Down(look.GapUnderHeading);
        var contents = section.Add("TOC");
        foreach (var bookmark in bookmarks)
            WriteLine(flow, contents.Add("TOCI").Add("Reference"), bookmark, pageNumber(bookmark), words, look);
        return section;
    }

    private static void WriteLine(PageFlow flow, StructureElement reference, Bookmark target, int page, ReportWords words, Look look)
    {
        var ink = InkOf(target, look);
        var left = LeftOf(target);
        var lines = LinesOf(target, look);
        flow.Require(lines.Count * look.LineHeight + look.Gap);

        var link = reference.Add("Link");
        var area = new Rectangle(left, flow.Y, Theme.Right - left, lines.Count * look.LineHeight + 2);
        foreach (var line in lines)
        {
            flow.Line(link, line, left, flow.Y + ink.Size, ink);
            flow.Down(look.LineHeight);
        }

        var number = $"{page}";
        var baseline = flow.Y - look.LineHeight + ink.Size;
        var numberLeft = Theme.Right - PageFlow.Measure(number, ink);
        flow.Page.Text(link, numberLeft, baseline, number, ink);
        flow.Page.Link(new LinkArea(flow.Page, area, target, words.GoTo(target.Title, page), link));

        const string dots = "0.9 4";
        var dotsLeft = left + lines[^1].Width + 5;
        if (dotsLeft < numberLeft - 6)
            flow.Page.Line(Artifact.Layout, numberLeft - 6, baseline - 0.6, dotsLeft, baseline - 0.6, new Pen(0.9, Theme.Rule, dots));
        flow.Down(look.Gap);
    }

    private static Ink InkOf(Bookmark bookmark, Look look) => new(look.Size, Theme.Text, IsBold: bookmark.Level == 1);

    private static double LeftOf(Bookmark bookmark) => Theme.Left + (bookmark.Level - 1) * Indent;

    private static IReadOnlyList<TextLine> LinesOf(Bookmark bookmark, Look look) => LineBreaker.Break(
        bookmark.Title + " ", look.Size, Theme.Right - NumberWidth - LeftOf(bookmark), isBold: bookmark.Level == 1);

    private sealed record Look(double Size, double LineHeight, double Gap, double GapUnderHeading);
}
