namespace Samarbeid.Infrastructure.Documents.Pdf.Fonts;

/// <summary>From code point to glyph, out of the font's cmap table (format 12, else 4).</summary>
internal sealed class CharacterMap
{
    private const int Common = 0x500;
    private readonly Dictionary<int, ushort> _glyphs = [];
    private readonly ushort[] _common = new ushort[Common];

    public CharacterMap(FontFile font)
    {
        if (Find(font, format: 12) is { } full)
            ReadSegmentedCoverage(font, full);
        else if (Find(font, format: 4) is { } basic)
            ReadSegments(font, basic);
        else
            throw new InvalidDataException("The font has no Unicode character map of format 4 or 12.");

        for (var codePoint = 0; codePoint < Common; codePoint++)
            _common[codePoint] = _glyphs.GetValueOrDefault(codePoint);
    }

    /// <summary>The glyph, or 0 where the font has none.</summary>
    public ushort this[int codePoint] =>
        (uint)codePoint < Common ? _common[codePoint] : _glyphs.GetValueOrDefault(codePoint);

    private static int? Find(FontFile font, int format)
    {
        var count = font.UInt16("cmap", 2);
        for (var i = 0; i < count; i++)
        {
            var entry = 4 + 8 * i;
            var isUnicode = font.UInt16("cmap", entry) is 0 or 3;
            var offset = font.Int32("cmap", entry + 4);
            if (isUnicode && font.UInt16("cmap", offset) == format) return offset;
        }

        return null;
    }

    private void ReadSegmentedCoverage(FontFile font, int table)
    {
        var groups = font.Int32("cmap", table + 12);
        for (var i = 0; i < groups; i++)
        {
            var group = table + 16 + 12 * i;
            var (first, last, glyph) = (font.Int32("cmap", group), font.Int32("cmap", group + 4), font.Int32("cmap", group + 8));
            for (var codePoint = first; codePoint <= last; codePoint++)
                _glyphs[codePoint] = (ushort)(glyph + codePoint - first);
        }
    }

    private void ReadSegments(FontFile font, int table)
    {
        var size = font.UInt16("cmap", table + 6);
        for (var segment = 0; segment < size; segment += 2)
        {
            var last = font.UInt16("cmap", table + 14 + segment);
            var first = font.UInt16("cmap", table + 16 + size + segment);
            var delta = font.Int16("cmap", table + 16 + 2 * size + segment);
            var rangeAt = table + 16 + 3 * size + segment;
            var range = font.UInt16("cmap", rangeAt);
            for (var codePoint = (int)first; codePoint <= last && codePoint != 0xFFFF; codePoint++)
            {
                var glyph = range == 0 ? codePoint : font.UInt16("cmap", rangeAt + range + 2 * (codePoint - first));
                if (range == 0 || glyph != 0) _glyphs[codePoint] = (ushort)(glyph + delta);
            }
        }
    }
}
