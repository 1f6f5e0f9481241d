using Samarbeid.Infrastructure.Documents.Charts;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Html;

/// <summary>Draws a QR code: black on white whatever the theme, since cameras expect it so.</summary>
internal static class QrSvg
{
    public static void Write(HtmlWriter html, QrCode code)
    {
        var drawing = QrDrawing.Of(code.Address);
        html.Element("<svg class=\"report-qr\" role=\"img\" aria-label=\"", code.AlternativeText, "\"");
        html.Raw($" viewBox=\"0 0 {drawing.Size} {drawing.Size}\" shape-rendering=\"crispEdges\"><rect fill=\"#fff\" width=\"{drawing.Size}\" height=\"{drawing.Size}\"/><path fill=\"#000\" d=\"");
        foreach (var bar in drawing.Bars) html.Raw($"M{bar.X} {bar.Y}h{bar.Length}v1h-{bar.Length}z");
        html.Raw("\"/></svg>");
    }
}
