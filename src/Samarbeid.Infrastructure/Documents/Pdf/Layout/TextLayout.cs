using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Sets headings, paragraphs and lists.</summary>
internal static class TextLayout
{
    private static readonly Ink Body = new(Theme.BodySize, Theme.Text);
    private static readonly Ink Source = new(8.5, Theme.Muted);

    public static double HeadingHeight(Heading heading) =>
        Theme.AirAboveHeading(heading.Level) + Theme.HeadingSize(heading.Level) * 1.9;

    /// <param name="flow">Where it goes.</param>
    /// <param name="parent">What it belongs to.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="withNext">The height of what must stand on the same page below it.</param>
    public static Bookmark Write(PageFlow flow, StructureElement parent, Heading heading, double withNext)
    {
        var ink = new Ink(Theme.HeadingSize(heading.Level), Theme.Blue, IsBold: true);
        flow.Require(HeadingHeight(heading) + withNext);
        if (!flow.IsAtTop) flow.Down(Theme.AirAboveHeading(heading.Level));

        var bookmark = new Bookmark(heading.Text, heading.Level, flow.Page, flow.Y);
        var element = parent.Add($"H{heading.Level}");
        foreach (var line in LineBreaker.Break(heading.Text, ink.Size, Theme.ContentWidth, isBold: true))
        {
            flow.Line(element, line, Theme.Left, flow.Y + ink.Size, ink);
            flow.Down(ink.Size * 1.2);
        }

        flow.Down(ink.Size * 0.35);
        return bookmark;
    }

    public static void Write(PageFlow flow, StructureElement parent, Paragraph paragraph)
    {
        var ink = paragraph.IsLead ? Body with { Size = 12.5 } : Body;
        flow.Text(parent.Add("P"), LineBreaker.Break(paragraph.Runs, ink.Size, Theme.ContentWidth), Theme.Left, ink);
        flow.Down(Theme.Gap);
    }

    public static void Write(PageFlow flow, StructureElement parent, BulletList list) =>
        WriteList(flow, parent, list.Items, ListNumbering.Disc, _ => "•");

    public static void Write(PageFlow flow, StructureElement parent, NumberedList list) =>
        WriteList(flow, parent, list.Items, ListNumbering.Decimal, number => $"{number}.");

    public static void WriteSource(PageFlow flow, StructureElement parent, string? source)
    {
        if (string.IsNullOrWhiteSpace(source)) return;

        flow.Text(parent.Add("P"), source, Source);
        flow.Down(Theme.Gap);
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
            flow.Require(Body.Size * Theme.LineHeight * PageFlow.FirstTogether(lines.Count));
            var item = list.Add("LI");
            flow.Page.Text(item.Add("Lbl"), Theme.Left + 4, flow.Y + Body.Size * 1.05, label(i + 1), marker);
            flow.Text(item.Add("LBody"), lines, Theme.Left + indent, Body);
            flow.Down(3);
        }

        flow.Down(Theme.Gap - 2);
    }
}
