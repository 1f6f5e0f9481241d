using Samarbeid.Infrastructure.Documents.Pdf.Fonts;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>A text holds a character that no document can show; it is refused when it is saved rather than found when it is printed.</summary>
public sealed class UnprintableTextException(string character) : Exception("A text holds a character that cannot be printed.")
{
    public string Character { get; } = character;

    public static void ThrowIfUnprintable(string text)
    {
        if (PrintableText.FirstUnprintable(text) is { } character) throw new UnprintableTextException(character);
    }
}
