namespace Samarbeid.Infrastructure.Documents.Pdf.Fonts;

/// <summary>A character the report's font cannot show: it must be refused by name, never printed as a blank box.</summary>
public sealed class MissingGlyphException(string character)
    : Exception($"The report's font cannot show «{character}» ({CodePoints(character)}).")
{
    public string Character { get; } = character;

    private static string CodePoints(string text) =>
        string.Join(' ', text.EnumerateRunes().Select(rune => $"U+{rune.Value:X4}"));
}
