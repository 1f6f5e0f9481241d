using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Sets the caption of a figure and opens the figure, with its alternative text, under it.</summary>
internal static class FigureFrame
{
    private static readonly Ink Caption = new(10, Theme.Text, IsBold: true);

    /// <summary>All of it: caption, drawing and source stand on one page.</summary>
    public static double HeightOf(PageFlow flow, string caption, double height, string? source) =>
        4 + (CaptionLines(caption).Count * flow.LineHeight(Caption)) + 4 + height + 4 + TextLayout.SourceHeight(flow, source);

    public static StructureElement Open(
        PageFlow flow, StructureElement parent, string caption, string alternativeText, double height, string? source)
    {
        var lines = CaptionLines(caption);
        flow.Require(HeightOf(flow, caption, height, source));
        flow.Down(4);

        var group = parent.Add("Div");
        flow.Text(group.Add("Caption"), lines, Theme.Left, Caption);
        flow.Down(4);
        return group.Add(new StructureElement("Figure")
        {
            AlternativeText = alternativeText,
            Box = new Rectangle(Theme.Left, flow.Y, Theme.ContentWidth, height),
        });
    }

    public static void Close(PageFlow flow, StructureElement parent, double height, string? source)
    {
        flow.Down(height + 4);
        TextLayout.WriteSource(flow, parent, source);
        flow.Down(flow.Density.Gap);
    }

    private static IReadOnlyList<TextLine> CaptionLines(string caption) =>
        LineBreaker.Break(caption, Caption.Size, Theme.ContentWidth, isBold: true);
}
