namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>One point of a list (listepunkt).</summary>
public sealed record ListItem(IReadOnlyList<TextRun> Runs)
{
    public IReadOnlyList<TextRun> Runs { get; } = Checked.Some(Runs);

    public static ListItem Of(string text) => new([new TextRun(text)]);
}

/// <summary>Points whose order does not matter (punktliste).</summary>
public sealed record BulletList(IReadOnlyList<ListItem> Items) : ReportBlock
{
    public IReadOnlyList<ListItem> Items { get; } = Checked.Some(Items);
}

/// <summary>Points in order, counted from 1 (nummerert liste).</summary>
public sealed record NumberedList(IReadOnlyList<ListItem> Items) : ReportBlock
{
    public IReadOnlyList<ListItem> Items { get; } = Checked.Some(Items);
}
