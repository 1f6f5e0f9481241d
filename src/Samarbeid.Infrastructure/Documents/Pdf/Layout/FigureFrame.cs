using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Sets the caption of a figure and opens the figure, with its alternative text, under it.</summary>
internal static class FigureFrame
{
    private static readonly Ink Caption = new(10, Theme.Text, IsBold: true);

    public static StructureElement Open(
        PageFlow flow, StructureElement parent, string caption, string alternativeText, double height)
    {
        var lines = LineBreaker.Break(caption, Caption.Size, Theme.ContentWidth, isBold: true);
        flow.Down(4);
        flow.Require(height + lines.Count * Caption.Size * Theme.LineHeight + 24);

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
        flow.Down(Theme.Gap);
    }
}
