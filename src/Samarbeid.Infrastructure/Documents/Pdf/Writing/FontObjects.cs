using System.Text;
using Samarbeid.Infrastructure.Documents.Pdf.Fonts;

namespace Samarbeid.Infrastructure.Documents.Pdf.Writing;

/// <summary>Writes a font as a subset, with the map back from its numbers to characters.</summary>
internal static class FontObjects
{
    private const int Symbolic = 4;
    private const int PerBlock = 100;

    /// <returns>The number of the font.</returns>
    public static int Write(PdfObjects objects, EmbeddedFont used)
    {
        var font = used.Font;
        var name = $"{SubsetTag(used.CodePoints)}+{font.PostScriptName}";
        var stem = used.ResourceName == "F0" ? 80 : 120;
        var subset = FontSubset.Make(font, used.Glyphs);

        var file = objects.AddStream($"/Length1 {subset.Length}", subset);
        var descriptor = objects.Add($"<</Type/FontDescriptor/FontName/{name}/Flags {Symbolic}/FontBBox[{string.Join(' ', font.BoundingBox.Select(Scaled))}]/ItalicAngle {PdfText.Number(font.ItalicAngle)}/Ascent {Scaled(font.Ascent)}/Descent {Scaled(font.Descent)}/CapHeight {Scaled(font.CapHeight)}/StemV {stem}/FontFile2 {file} 0 R>>");
        var widths = string.Join(' ', used.Glyphs.Select(glyph => Scaled(font.Advance(glyph))));
        var descendant = objects.Add($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/CIDToGIDMap/Identity/DW 500/W[0[{widths}]]>>");
        var characters = objects.AddStream("", Encoding.ASCII.GetBytes(CharacterMap(used.CodePoints)));
        return objects.Add($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {characters} 0 R>>");

        string Scaled(int units) => PdfText.Number(units * 1000.0 / font.UnitsPerEm);
    }

    private static string CharacterMap(List<int> codePoints)
    {
        var map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        for (var first = 1; first < codePoints.Count; first += PerBlock)
        {
            var count = Math.Min(PerBlock, codePoints.Count - first);
            map.Append(count).Append(" beginbfchar\n");
            for (var number = first; number < first + count; number++)
                map.Append($"<{number:X4}><{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(codePoints[number])))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict/CMap defineresource pop end end").ToString();
    }

    /// <summary>Six letters that tell subsets of the same font apart, from what is in them.</summary>
    private static string SubsetTag(List<int> codePoints)
    {
        var hash = 14695981039346656037UL;
        foreach (var codePoint in codePoints)
            hash = (hash ^ (uint)codePoint) * 1099511628211UL;

        return string.Create(6, hash, (letters, rest) =>
        {
            for (var i = 0; i < letters.Length; i++, rest /= 26)
                letters[i] = (char)('A' + rest % 26);
        });
    }
}
