namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>A screen reader's user walks by heading level, so a level may not be jumped over.</summary>
internal static class HeadingOrder
{
    public static IReadOnlyList<ReportBlock> Checked(IReadOnlyList<ReportBlock> blocks)
    {
        var previous = 0;
        foreach (var heading in blocks.OfType<Heading>())
        {
            if (heading.Level > previous + 1)
                throw new ArgumentException($"Heading «{heading.Text}» jumps from level {previous} to {heading.Level}.", nameof(blocks));

            previous = heading.Level;
        }

        return blocks;
    }
}
