using System.Text;

namespace Samarbeid.Infrastructure.Documents.Pdf.Fonts;

/// <summary>What one document uses of a font: each character gets a number in the order it is first met.</summary>
/// <remarks>By character, not by glyph, so that a hard space is read back as one though it looks like any other.</remarks>
internal sealed class EmbeddedFont(TrueTypeFont font, string resourceName)
{
    private readonly Dictionary<int, ushort> _numbers = [];

    public TrueTypeFont Font { get; } = font;

    public string ResourceName { get; } = resourceName;

    /// <summary>Glyphs of the whole font by number in this document; 0 is the font's box for what it lacks.</summary>
    public List<ushort> Glyphs { get; } = [0];

    /// <summary>Code points by number in this document.</summary>
    public List<int> CodePoints { get; } = [0];

    public ushort Number(Rune rune)
    {
        if (_numbers.TryGetValue(rune.Value, out var number)) return number;

        var glyph = Font.Glyph(rune.Value);
        if (glyph == 0) throw new MissingGlyphException(rune.ToString());

        Glyphs.Add(glyph);
        CodePoints.Add(rune.Value);
        return _numbers[rune.Value] = (ushort)(Glyphs.Count - 1);
    }
}

/// <summary>The fonts of one document.</summary>
internal sealed class DocumentFonts(FontSet fonts)
{
    public EmbeddedFont Regular { get; } = new(fonts.Regular, "F0");

    public EmbeddedFont Bold { get; } = new(fonts.Bold, "F1");

    public EmbeddedFont this[bool isBold] => isBold ? Bold : Regular;
}
