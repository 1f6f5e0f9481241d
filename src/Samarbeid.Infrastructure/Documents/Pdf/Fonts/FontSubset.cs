using System.Buffers.Binary;

namespace Samarbeid.Infrastructure.Documents.Pdf.Fonts;

/// <summary>A font file with only the glyphs a document uses, numbered from 0 in the order given.</summary>
internal sealed class FontSubset
{
    private const ushort WordArguments = 0x01, HasScale = 0x08, MoreComponents = 0x20, HasTwoScales = 0x40, HasMatrix = 0x80;

    private readonly TrueTypeFont _font;
    private readonly List<ushort> _glyphs;
    private readonly Dictionary<ushort, ushort> _renumbered = [];

    private FontSubset(TrueTypeFont font, IEnumerable<ushort> glyphs)
    {
        _font = font;
        _glyphs = [.. glyphs];
        for (var i = 0; i < _glyphs.Count; i++)
            _renumbered.TryAdd(_glyphs[i], (ushort)i);
    }

    /// <param name="font">The whole font.</param>
    /// <param name="glyphs">Glyphs of the whole font, first glyph 0; the parts of composed letters are added at the end.</param>
    public static byte[] Make(TrueTypeFont font, IEnumerable<ushort> glyphs) => new FontSubset(font, glyphs).Make();

    private byte[] Make()
    {
        const int checksumAdjustment = 8, locationFormat = 50, longLocations = 1;
        var (outlines, locations) = Outlines();
        var count = (ushort)_glyphs.Count;
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = outlines,
            ["loca"] = locations,
            ["hmtx"] = Metrics(),
            ["head"] = Patched("head", (checksumAdjustment, 0), (checksumAdjustment + 2, 0), (locationFormat, longLocations)),
            ["hhea"] = Patched("hhea", (34, count)),
            ["maxp"] = Patched("maxp", (4, count)),
        };
        foreach (var hinting in (string[])["cvt ", "fpgm", "prep"])
            if (_font.File.Has(hinting)) tables[hinting] = _font.File.Table(hinting).ToArray();

        return FontFileWriter.Write(tables);
    }

    private (byte[] Outlines, byte[] Locations) Outlines()
    {
        using var outlines = new MemoryStream();
        var starts = new List<int> { 0 };
        for (var i = 0; i < _glyphs.Count; i++)
        {
            var outline = _font.Outline(_glyphs[i]).ToArray();
            if (outline.Length > 0 && BinaryPrimitives.ReadInt16BigEndian(outline) < 0) RenumberComponents(outline);

            outlines.Write(outline);
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
            starts.Add((int)outlines.Length);
        }

        var locations = new byte[4 * starts.Count];
        for (var i = 0; i < starts.Count; i++)
            BinaryPrimitives.WriteInt32BigEndian(locations.AsSpan(4 * i), starts[i]);
        return (outlines.ToArray(), locations);
    }

    private void RenumberComponents(Span<byte> outline)
    {
        const int header = 10;
        ushort flags;
        var at = header;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            var component = BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]);
            BinaryPrimitives.WriteUInt16BigEndian(outline[(at + 2)..], Renumber(component));

            var arguments = (flags & WordArguments) != 0 ? 4 : 2;
            var scale = (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
            at += 4 + arguments + scale;
        }
        while ((flags & MoreComponents) != 0);
    }

    private ushort Renumber(ushort glyph)
    {
        if (_renumbered.TryGetValue(glyph, out var known)) return known;

        _glyphs.Add(glyph);
        return _renumbered[glyph] = (ushort)(_glyphs.Count - 1);
    }

    private byte[] Metrics()
    {
        var metrics = new byte[4 * _glyphs.Count];
        for (var i = 0; i < _glyphs.Count; i++)
        {
            var (glyph, measured) = (_glyphs[i], _font.MeasuredGlyphs);
            var bearingAt = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured);
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)_font.Advance(glyph));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan(4 * i + 2), _font.File.Int16("hmtx", bearingAt));
        }

        return metrics;
    }

    private byte[] Patched(string table, params (int Offset, ushort Value)[] changes)
    {
        var copy = _font.File.Table(table).ToArray();
        foreach (var (offset, value) in changes)
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(offset), value);
        return copy;
    }
}
