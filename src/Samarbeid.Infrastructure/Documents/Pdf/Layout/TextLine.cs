namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Text in one weight and language on one line.</summary>
internal readonly record struct TextPiece(string Text, bool IsBold, string? Language, double Width);

/// <summary>A line as it was broken.</summary>
/// <param name="Pieces">From left to right, with the space that parts the last word from the next line's.</param>
/// <param name="Width">In points, without that space.</param>
internal sealed record TextLine(IReadOnlyList<TextPiece> Pieces, double Width);
