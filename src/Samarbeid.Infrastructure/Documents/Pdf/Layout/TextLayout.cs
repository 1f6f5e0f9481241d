using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Sets headings, paragraphs and lists.</summary>
internal static class TextLayout
{
    private static readonly Ink Body = new(Theme.BodySize, Theme.Text);
    private static readonly Ink Source = new(8.5, Theme.Muted);

    public static double HeightOf(PageFlow flow, Heading heading)
    {
        var ink = HeadingInk(heading);
        return flow.Density.AirAboveHeading(heading.Level) + (LinesOf(heading, ink).Count * ink.Size * 1.2) + (ink.Size * 0.35);
    }

    /// <param name="flow">Where it goes.</param>
    /// <param name="paragraph">The paragraph.</param>
    public static double HeightOf(PageFlow flow, Paragraph paragraph) =>
        (LinesOf(paragraph).Count * flow.LineHeight(InkOf(paragraph))) + flow.Density.Gap;

    /// <summary>What of a paragraph must begin on one page.</summary>
    public static double Beginning(PageFlow flow, Paragraph paragraph) =>
        PageFlow.FirstTogether(LinesOf(paragraph).Count) * flow.LineHeight(InkOf(paragraph));

    /// <summary>What of a list must begin on one page.</summary>
    public static double Beginning(PageFlow flow, ListItem first) =>
        PageFlow.FirstTogether(LineBreaker.Break(first.Runs, Body.Size, Theme.ContentWidth - 30).Count) * flow.LineHeight(Body);

    public static double SourceHeight(PageFlow flow, string? source) => string.IsNullOrWhiteSpace(source)
        ? 0
        : (LineBreaker.Break(source, Source.Size, Theme.ContentWidth).Count * flow.LineHeight(Source)) + flow.Density.Gap;

    /// <param name="flow">Where it goes.</param>
    /// <param name="parent">What it belongs to.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="withNext">The height of what must stand on the same page below it.</param>
    public static Bookmark Write(PageFlow flow, StructureElement parent, Heading heading, double withNext)
    {
        var ink = HeadingInk(heading);
        flow.Require(HeightOf(flow, heading) + withNext);
        if (!flow.IsAtTop) flow.Down(flow.Density.AirAboveHeading(heading.Level));

        var bookmark = new Bookmark(heading.Text, heading.Level, flow.Page, flow.Y);
        var element = parent.Add($"H{heading.Level}");
        foreach (var line in LinesOf(heading, ink))
        {
            flow.Line(element, line, Theme.Left, flow.Y + ink.Size, ink);
            flow.Down(ink.Size * 1.2);
        }

        flow.Down(ink.Size * 0.35);
        return bookmark;
    }

    public static void Write(PageFlow flow, StructureElement parent, Paragraph paragraph)
    {
        flow.Text(parent.Add("P"), LinesOf(paragraph), Theme.Left, InkOf(paragraph));
        flow.Down(flow.Density.Gap);
    }

    public static void Write(PageFlow flow, StructureElement parent, BulletList list) =>
        WriteList(flow, parent, list.Items, ListNumbering.Disc, _ => "•");

    public static void Write(PageFlow flow, StructureElement parent, NumberedList list) =>
        WriteList(flow, parent, list.Items, ListNumbering.Decimal, number => $"{number}.");

    public static void WriteSource(PageFlow flow, StructureElement parent, string? source)
    {
        if (string.IsNullOrWhiteSpace(source)) return;

        flow.Text(parent.Add("P"), source, Source);
        flow.Down(flow.Density.Gap);
    }

    private static void WriteList(
        PageFlow flow, StructureElement parent, IReadOnlyList<ListItem> items, ListNumbering numbering, Func<int, string> label)
    {
        var marker = Body with { Color = Theme.Blue, IsBold = true };
        var indent = PageFlow.Measure(label(items.Count), marker) + 14;
        var list = parent.Add(new StructureElement("L") { Numbering = numbering });
        for (var i = 0; i < items.Count; i++)
        {
            var lines = LineBreaker.Break(items[i].Runs, Body.Size, Theme.ContentWidth - indent);
            flow.Require(flow.LineHeight(Body) * PageFlow.FirstTogether(lines.Count));
            var item = list.Add("LI");
            flow.Page.Text(item.Add("Lbl"), Theme.Left + 4, flow.Y + Body.Size * 1.05, label(i + 1), marker);
            flow.Text(item.Add("LBody"), lines, Theme.Left + indent, Body);
            flow.Down(3);
        }

        flow.Down(flow.Density.Gap - 2);
    }

    private static Ink HeadingInk(Heading heading) => new(Theme.HeadingSize(heading.Level), Theme.Blue, IsBold: true);

    private static Ink InkOf(Paragraph paragraph) => paragraph.IsLead ? Body with { Size = 12.5 } : Body;

    private static IReadOnlyList<TextLine> LinesOf(Heading heading, Ink ink) =>
        LineBreaker.Break(heading.Text, ink.Size, Theme.ContentWidth, isBold: true);

    private static IReadOnlyList<TextLine> LinesOf(Paragraph paragraph) =>
        LineBreaker.Break(paragraph.Runs, InkOf(paragraph).Size, Theme.ContentWidth);
}
