namespace Samarbeid.Infrastructure.Tables;

/// <summary>A column of a table that is taken out (kolonne).</summary>
/// <param name="Heading">What stands above it, in the reader's language.</param>
/// <param name="Width">In characters of the sheet's ordinary type, from 1 to 255.</param>
/// <param name="Cell">What stands in it for a row.</param>
public sealed record TableColumn<TRow>(string Heading, int Width, Func<TRow, TableCell> Cell);

/// <summary>A table that is taken out (tabell): its rows are read while they are written, and are never all in memory.</summary>
/// <param name="Sheet">What the sheet is called: at most 31 characters, none of <c>/ \ ? * [ ] :</c>.</param>
/// <param name="Columns">From left to right.</param>
/// <param name="Rows">From the top.</param>
public sealed record Table<TRow>(string Sheet, IReadOnlyList<TableColumn<TRow>> Columns, IAsyncEnumerable<TRow> Rows);
