using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Samarbeid.Infrastructure.Tables;

/// <summary>A table as a workbook of one sheet: the headings stand still and can be filtered by, days are days and numbers numbers, and words are written
/// as words, which no spreadsheet takes for a formula.</summary>
internal static class XlsxTable
{
    private const int LastRow = 1_048_576;

    public static async Task WriteAsync<TRow>(Table<TRow> table, Stream to, CancellationToken cancel)
    {
        await using var book = await Spreadsheet.CreateNewAsync(to, cancellationToken: cancel);
        var heading = book.AddStyle(new Style { Font = { Bold = true } });
        var day = book.AddStyle(new Style { Format = NumberFormat.Custom("dd.mm.yyyy") });
        var words = book.AddStyle(new Style { Alignment = { Vertical = VerticalAlignment.Top, WrapText = true } });

        await book.StartWorksheetAsync(table.Sheet, OptionsOf(table), cancel);
        await book.AddHeaderRowAsync([.. table.Columns.Select(c => c.Heading)], heading, cancel);
        var cells = new StyledCell[table.Columns.Count];
        await foreach (var row in table.Rows.WithCancellation(cancel))
        {
            for (var column = 0; column < cells.Length; column++) cells[column] = CellOf(table.Columns[column].Cell(row), day, words);
            await book.AddRowAsync(cells, cancel);
        }

        await book.FinishAsync(cancel);
    }

    private static WorksheetOptions OptionsOf<TRow>(Table<TRow> table)
    {
        // How many rows there are is not known before they are written, so the filter reaches as far as a sheet does.
        var options = new WorksheetOptions { FrozenRows = 1, AutoFilter = new($"A1:{NameOf(table.Columns.Count)}{LastRow}") };
        for (var column = 0; column < table.Columns.Count; column++) options.Column(column + 1).Width = table.Columns[column].Width;
        return options;
    }

    private static StyledCell CellOf(TableCell cell, StyleId day, StyleId words) =>
        cell.Day is { } date ? new(date.ToDateTime(TimeOnly.MinValue), day)
        : cell.Number is { } number ? new(number, null)
        : new(cell.Text, words);

    /// <summary>The letters of a column: A, B, … Z, AA.</summary>
    private static string NameOf(int column)
    {
        var name = "";
        for (; column > 0; column = (column - 1) / 26) name = (char)('A' + ((column - 1) % 26)) + name;
        return name;
    }
}
