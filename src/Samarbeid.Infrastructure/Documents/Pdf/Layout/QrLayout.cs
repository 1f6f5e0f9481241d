using Samarbeid.Infrastructure.Documents.Charts;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Draws a QR code as filled stretches, sharp at any size.</summary>
internal static class QrLayout
{
    // A module of 0.9 mm is read by a telephone at arm's length.
    private const double Module = 2.5;

    private const int Black = 0x000000;

    public static double HeightOf(PageFlow flow, QrCode code) => (QrDrawing.Of(code.Address).Size * Module) + flow.Density.Gap;

    public static void Write(PageFlow flow, StructureElement parent, QrCode code)
    {
        var drawing = QrDrawing.Of(code.Address);
        var side = drawing.Size * Module;
        flow.Require(side);
        var figure = parent.Add(new StructureElement("Figure")
        {
            AlternativeText = code.AlternativeText,
            Box = new Rectangle(Theme.Left, flow.Y, side, side),
        });
        foreach (var bar in drawing.Bars)
            flow.Page.Rectangle(figure, new Rectangle(Theme.Left + (bar.X * Module), flow.Y + (bar.Y * Module), bar.Length * Module, Module), Black);
        flow.Down(side + flow.Density.Gap);
    }
}
