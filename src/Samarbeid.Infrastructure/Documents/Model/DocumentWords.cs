using System.Text;

namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>What a document says as plain lines (ordene), headings marked, to be compared with what it said before.</summary>
public static class DocumentWords
{
    /// <summary>Stands before a heading.</summary>
    public const string HeadingMark = "# ";

    public static string Of(IEnumerable<ReportBlock> blocks)
    {
        var words = new StringBuilder();
        foreach (var line in blocks.SelectMany(LinesOf).SelectMany(l => l.Split('\n')).Where(l => l.Length > 0)) words.Append(line).Append('\n');
        return words.ToString();
    }

    private static IEnumerable<string> LinesOf(ReportBlock block) => block switch
    {
        Heading heading => [HeadingMark + heading.Text],
        Paragraph paragraph => [Said(paragraph.Runs)],
        BulletList bullets => bullets.Items.Select(i => Said(i.Runs)),
        NumberedList numbers => numbers.Items.Select(i => Said(i.Runs)),
        Note note => [$"{note.Title}: {Said(note.Runs)}"],
        Table table => table.Rows.Select(r => string.Join(" · ", [r.Header, .. r.Cells])),
        _ => [],
    };

    private static string Said(IEnumerable<TextRun> runs) => string.Concat(runs.Select(r => r.Text));
}
