using Samarbeid.Domain.Corrections;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Minutes.Corrections;

/// <summary>A text of issued minutes that can be corrected.</summary>
/// <param name="Heading">The heading it stands under.</param>
/// <param name="Label">What it is, where the heading does not say it: the columns of a table.</param>
public sealed record CorrectablePlace(TextPlace Place, string Heading, string Label, string Text);

/// <summary>The texts of issued minutes that can be corrected (steder som kan rettes): all before the round of approval, which tells what has been.</summary>
public static class CorrectablePlaces
{
    private const int ItemTitle = 2;

    public static IReadOnlyList<CorrectablePlace> In(ReportDocument document)
    {
        var heading = "";
        var places = new List<CorrectablePlace>();
        foreach (var (block, index) in document.Blocks.Take(ApprovalBlocks.PlaceIn(document.Blocks)).Select((block, index) => (block, index)))
        {
            if (block is Heading { Level: <= ItemTitle } title) heading = title.Text;
            places.AddRange(TextsOf(block).Select((text, part) => new CorrectablePlace(new(index, part), heading, text.Label, text.Text)));
        }

        return places;
    }

    /// <summary>The document with other words in some places.</summary>
    public static IEnumerable<ReportBlock> Corrected(ReportDocument document, IReadOnlyDictionary<TextPlace, string> texts) => document.Blocks.Select((block, index) =>
        texts.Where(t => t.Key.Block == index).OrderBy(t => t.Key.Part).Aggregate(block, (changed, text) => With(changed, text.Key.Part, text.Value)));

    private static IEnumerable<(string Label, string Text)> TextsOf(ReportBlock block) => block switch
    {
        Heading { Level: ItemTitle } title => [("", title.Text)],
        Paragraph paragraph => [("", Said(paragraph.Runs))],
        BulletList bullets => bullets.Items.Select(i => ("", Said(i.Runs))),
        Table table => table.Rows.SelectMany(r => new[] { r.Header }.Concat(r.Cells).Select((cell, at) => (table.Columns[at].Title, cell))),
        _ => [],
    };

    private static ReportBlock With(ReportBlock block, int part, string text) => block switch
    {
        Heading title => new Heading(title.Level, text),
        Paragraph paragraph => new Paragraph(Runs(paragraph.Runs, text), paragraph.IsLead),
        BulletList bullets => new BulletList([.. bullets.Items.Select((item, at) => at == part ? new ListItem(Runs(item.Runs, text)) : item)]),
        Table table => new Table(table.Caption, table.Columns, [.. table.Rows.Select((row, at) => With(row, part - (at * table.Columns.Count), text))], table.Source),
        _ => throw new ArgumentException("Nothing is corrected there.", nameof(block)),
    };

    private static TableRow With(TableRow row, int column, string text) => column == 0
        ? new TableRow(text, row.Cells, row.IsTotal)
        : new TableRow(row.Header, [.. row.Cells.Select((cell, at) => at + 1 == column ? text : cell)], row.IsTotal);

    // A first line that stands out does so still.
    private static IReadOnlyList<TextRun> Runs(IReadOnlyList<TextRun> were, string text) => were is [{ IsBold: true } first, _, ..] && text.Split('\n', 2) is [var title, var rest]
        ? [first with { Text = title }, new TextRun("\n" + rest)]
        : [were[0] with { Text = text, IsBold = were is [{ IsBold: true }] }];

    private static string Said(IReadOnlyList<TextRun> runs) => string.Concat(runs.Select(r => r.Text));
}
