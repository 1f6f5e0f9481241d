namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>Something the reader must know to read the rest rightly, set apart (merknad).</summary>
public sealed record Note(string Title, IReadOnlyList<TextRun> Runs) : ReportBlock
{
    public string Title { get; } = Checked.Text(Title);

    public IReadOnlyList<TextRun> Runs { get; } = Checked.Some(Runs);

    public static Note Of(string title, string text) => new(title, [new TextRun(text)]);
}
