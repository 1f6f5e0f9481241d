namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>Where the text of a column stands: words to the left, figures to the right.</summary>
public enum ColumnAlignment
{
    Left,
    Right,
}

/// <summary>A column of a table (kolonne).</summary>
/// <param name="Title">The column's heading.</param>
/// <param name="Alignment">Left for words, right for figures.</param>
/// <param name="Weight">The column's share of the width, relative to the others; above 0.</param>
public sealed record TableColumn(string Title, ColumnAlignment Alignment = ColumnAlignment.Left, decimal Weight = 1)
{
    public string Title { get; } = Checked.Text(Title);

    public decimal Weight { get; } = Weight > 0
        ? Weight
        : throw new ArgumentOutOfRangeException(nameof(Weight), Weight, "A column needs some width.");
}

/// <summary>A row of a table (rad): its heading stands in the first column, its cells in the rest.</summary>
public sealed record TableRow(string Header, IReadOnlyList<string> Cells, bool IsTotal = false)
{
    public string Header { get; } = Checked.Text(Header);

    public IReadOnlyList<string> Cells { get; } = [.. Cells];
}

/// <summary>A table with a caption, a heading for each column and one for each row (tabell).</summary>
public sealed record Table : ReportBlock
{
    public Table(string caption, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, string? source = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caption);
        (Caption, Columns, Rows, Source) = (caption, Checked.Some(columns), [.. rows], source);

        if (Rows.FirstOrDefault(row => row.Cells.Count != Columns.Count - 1) is { } wrong)
            throw new ArgumentException($"Row «{wrong.Header}» has {wrong.Cells.Count} cells beside its heading, not {Columns.Count - 1}.", nameof(rows));
    }

    public string Caption { get; }

    public IReadOnlyList<TableColumn> Columns { get; }

    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>A line under the table: where the figures come from, what a mark in it means.</summary>
    public string? Source { get; }
}
