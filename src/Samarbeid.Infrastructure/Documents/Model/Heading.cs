namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>A heading of level 1 to 3 (overskrift); levels 1 and 2 are listed in the table of contents.</summary>
public sealed record Heading : ReportBlock
{
    public const int LowestLevel = 3;

    public Heading(int level, string text)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, LowestLevel);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);

        (Level, Text) = (level, text);
    }

    public int Level { get; }

    public string Text { get; }
}
