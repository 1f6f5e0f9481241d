namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>Words in one weight and one language; a line feed in them is a line break.</summary>
/// <param name="Text">The words as they are to be read.</param>
/// <param name="IsBold">Whether they stand out.</param>
/// <param name="Language">A language tag (se, sma, en) where it differs from the report's.</param>
public sealed record TextRun(string Text, bool IsBold = false, string? Language = null);
