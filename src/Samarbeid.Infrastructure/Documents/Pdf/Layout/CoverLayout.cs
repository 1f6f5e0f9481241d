using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Sets the front page; what may follow on it goes on where the lines of the cover end.</summary>
internal static class CoverLayout
{
    /// <summary>Where the front page ends for all but the identifier.</summary>
    public const double Bottom = PdfPage.Height - 110;

    private const double BandHeight = 250;
    private const double FirstBaseline = 110;
    private static readonly Ink Title = new(34, Theme.White, IsBold: true);
    private static readonly Ink Subtitle = new(17, Theme.White);
    private static readonly Ink Names = new(14, Theme.White);
    private static readonly Ink Line = new(13, Theme.Text);
    private static readonly Ink Mark = new(13, Theme.Warning, IsBold: true);
    private static readonly Ink Identifier = new(10, Theme.Muted);

    public static StructureElement Write(PageFlow flow, ReportDocument document, ReportWords words)
    {
        var cover = new StructureElement("Sect");
        var title = LineBreaker.Break(document.Title, Title.Size, Theme.ContentWidth, isBold: true);
        var subtitle = LineBreaker.Break(document.Subtitle, Subtitle.Size, Theme.ContentWidth);
        var names = document.ParallelNames is { } known ? LineBreaker.Break(Apart(known), Names.Size, Theme.ContentWidth) : [];
        var band = Math.Max(BandHeight, FirstBaseline + title.Count * 42 + (subtitle.Count + names.Count) * 24 + 30);
        flow.Page.Rectangle(Artifact.Background, new Rectangle(0, 0, PdfPage.Width, band), Theme.Blue);
        flow.Page.Rectangle(Artifact.Background, new Rectangle(0, band, PdfPage.Width, 6), Theme.Amber);

        var y = Set(flow, cover.Add("Title"), title, Title, FirstBaseline, 42);
        if (document.Subtitle.Length > 0) y = Set(flow, cover.Add("P"), subtitle, Subtitle, y, 24);
        if (names.Count > 0) Set(flow, cover.Add("P"), names, Names, y + 6, 24);

        y = band + 56;
        if (document.IsExempt == true) y = Set(flow, cover.Add("P"), Lines(words.ExemptMark, Mark), Mark, y, 24);
        if (document.IsDraft) y = Set(flow, cover.Add("P"), Lines(words.DraftMark, Mark), Mark, y, 24);
        if (document.IsDemonstration) y = Set(flow, cover.Add("P"), Lines(words.DemonstrationMark, Mark), Mark, y, 24);
        foreach (var line in document.CoverLines.Where(line => !string.IsNullOrWhiteSpace(line)))
            y = Set(flow, cover.Add("P"), Lines(line, Line), Line, y, 22);

        flow.Down(y - flow.Y);
        Set(flow, cover.Add("P"), Lines(words.Identifier(document), Identifier), Identifier, PdfPage.Height - 90, 14);
        return cover;
    }

    private static IReadOnlyList<TextRun> Apart(IReadOnlyList<TextRun> names) =>
        [names[0], .. names.Skip(1).SelectMany(name => (TextRun[])[new(" – "), name])];

    private static IReadOnlyList<TextLine> Lines(string text, Ink ink) =>
        LineBreaker.Break(text, ink.Size, Theme.ContentWidth, ink.IsBold);

    private static double Set(
        PageFlow flow, StructureElement owner, IReadOnlyList<TextLine> lines, Ink ink, double baseline, double step)
    {
        foreach (var line in lines)
        {
            flow.Line(owner, line, Theme.Left, baseline, ink);
            baseline += step;
        }

        return baseline;
    }
}
