using QRCoder;

namespace Samarbeid.Infrastructure.Documents.Charts;

/// <summary>A black stretch of a row in a QR code, counted in modules from the upper left.</summary>
internal readonly record struct QrBar(int X, int Y, int Length);

/// <summary>A QR code to be drawn (ISO/IEC 18004, error correction M), with the white edge it needs.</summary>
internal sealed class QrDrawing
{
    // Sharp at the size it is printed in, and a few kilobytes.
    private const int PixelsPerModule = 8;

    private QrDrawing(int size, IReadOnlyList<QrBar> bars) => (Size, Bars) = (size, bars);

    /// <summary>Modules to a side.</summary>
    public int Size { get; }

    public IReadOnlyList<QrBar> Bars { get; }

    public static QrDrawing Of(string text)
    {
        using var code = CodeOf(text);
        var rows = code.ModuleMatrix;
        var bars = new List<QrBar>();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                if (!rows[y][x]) continue;

                var from = x;
                while (x < rows[y].Length && rows[y][x]) x++;
                bars.Add(new QrBar(from, y, x - from));
            }
        }

        return new(rows.Count, bars);
    }

    /// <summary>As a picture, for formats that draw no lines.</summary>
    public static byte[] Png(string text)
    {
        using var code = CodeOf(text);
        return new PngByteQRCode(code).GetGraphic(PixelsPerModule);
    }

    private static QRCodeData CodeOf(string text) => QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
}
