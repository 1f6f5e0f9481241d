using System.Globalization;
using System.Text;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Writing;

/// <summary>Values as they are written inside PDF objects, always invariant.</summary>
internal static class PdfText
{
    /// <summary>Any text, as hexadecimal UTF-16: no character of it can end the string early.</summary>
    public static string Hexadecimal(string text) =>
        $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    public static string Box(Rectangle area) =>
        $"[{Number(area.X)} {Number(PdfPage.Height - area.Y - area.Height)} {Number(area.X + area.Width)} {Number(PdfPage.Height - area.Y)}]";

    /// <summary>D:20260114090000+01'00'.</summary>
    public static string Date(DateTimeOffset time)
    {
        var zone = time.ToString("zzz", CultureInfo.InvariantCulture).Replace(':', '\'');
        return $"(D:{time.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}{zone}')";
    }

    public static string References(IEnumerable<int> objects) => string.Join(' ', objects.Select(number => $"{number} 0 R"));
}
