using System.Globalization;
using System.Text;

namespace Samarbeid.Infrastructure.Documents.Pdf.Fonts;

/// <summary>Which text the report's font can show; asked when text is saved, so that no report fails later.</summary>
public static class PrintableText
{
    /// <summary>The first character, as a person counts them, that cannot be printed; null when all can.</summary>
    public static string? FirstUnprintable(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;

        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            foreach (var rune in Normalize(element).EnumerateRunes())
                if (rune.Value != '\n' && !CanShow(rune)) return element;
        }

        return null;
    }

    /// <summary>Text as it is set: letters composed, one kind of line break, and without the invisible
    /// marks that come along when text is pasted from a word processor.</summary>
    internal static string Normalize(string text)
    {
        if (IsPlain(text)) return text;

        var composed = HasUnpairedSurrogate(text) ? text : text.Normalize(NormalizationForm.FormC);
        return new StringBuilder(composed)
            .Replace("\r\n", "\n")
            .Replace('\r', '\n')
            .Replace('\u2028', '\n')
            .Replace('\u2029', '\n')
            .Replace('\t', ' ')
            .Replace("\u00AD", "")
            .Replace("\u200B", "")
            .Replace("\u2060", "")
            .Replace("\uFEFF", "")
            .ToString();
    }

    private static bool CanShow(Rune rune) =>
        rune != Rune.ReplacementChar
        && FontSet.Embedded.Regular.Glyph(rune.Value) != 0
        && FontSet.Embedded.Bold.Glyph(rune.Value) != 0;

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
            if (character is (< ' ' and not '\n') or '\u00AD' or > '\u02FF') return false;

        return true;
    }

    private static bool HasUnpairedSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) return true;
        }

        return false;
    }
}
