using System.Text;

namespace Samarbeid.Infrastructure.Documents.Pdf.Fonts;

/// <summary>A font's measures and outlines; never changed after loading, so one instance serves all threads.</summary>
internal sealed class TrueTypeFont
{
    private readonly CharacterMap _characters;
    private readonly ushort[] _advances;
    private readonly int[] _outlines;

    public TrueTypeFont(byte[] data)
    {
        File = new FontFile(data);
        _characters = new CharacterMap(File);

        UnitsPerEm = File.UInt16("head", 18);
        BoundingBox = [.. Enumerable.Range(0, 4).Select(i => (int)File.Int16("head", 36 + 2 * i))];
        ItalicAngle = File.Int32("post", 4) / 65536.0;
        (Ascent, Descent) = (File.Int16("OS/2", 68), File.Int16("OS/2", 70));
        CapHeight = File.UInt16("OS/2", 0) >= 2 ? File.Int16("OS/2", 88) : Ascent;
        PostScriptName = ReadPostScriptName(File);

        var glyphs = File.UInt16("maxp", 4);
        var measured = File.UInt16("hhea", 34);
        MeasuredGlyphs = measured;
        _advances = [.. Enumerable.Range(0, glyphs).Select(glyph => File.UInt16("hmtx", 4 * Math.Min(glyph, measured - 1)))];

        var isLong = File.Int16("head", 50) == 1;
        _outlines = [.. Enumerable.Range(0, glyphs + 1).Select(i => isLong ? File.Int32("loca", 4 * i) : 2 * File.UInt16("loca", 2 * i))];
    }

    public FontFile File { get; }

    public string PostScriptName { get; }

    /// <summary>The grid all measures below are in: 1000 or so to the height of the type.</summary>
    public int UnitsPerEm { get; }

    public IReadOnlyList<int> BoundingBox { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int CapHeight { get; }

    public double ItalicAngle { get; }

    /// <summary>How many glyphs have a width of their own in hmtx; those after share the last one.</summary>
    public int MeasuredGlyphs { get; }

    /// <summary>The glyph of a code point, or 0 where the font has none.</summary>
    public ushort Glyph(int codePoint) => _characters[codePoint];

    public int Advance(ushort glyph) => _advances[glyph];

    public ReadOnlySpan<byte> Outline(ushort glyph) =>
        File.Table("glyf")[_outlines[glyph].._outlines[glyph + 1]];

    /// <summary>The width of a text in points, at a size in points.</summary>
    public double Measure(ReadOnlySpan<char> text, double size)
    {
        var units = 0L;
        foreach (var rune in text.EnumerateRunes())
            units += _advances[_characters[rune.Value]];

        return units * size / UnitsPerEm;
    }

    private static string ReadPostScriptName(FontFile file)
    {
        const int postScriptName = 6, windows = 3;
        var names = file.UInt16("name", 2);
        for (var record = 6; record < 6 + 12 * names; record += 12)
        {
            if (file.UInt16("name", record + 6) != postScriptName || file.UInt16("name", record) != windows) continue;

            var start = file.UInt16("name", 4) + file.UInt16("name", record + 10);
            return Encoding.BigEndianUnicode.GetString(file.Table("name").Slice(start, file.UInt16("name", record + 8)));
        }

        throw new InvalidDataException("The font has no PostScript name.");
    }
}
