using System.Globalization;
using CsvHelper;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Tables;

/// <summary>A table as a Norwegian Excel opens it: UTF-8 with its mark, semicolons, decimal comma, and words that would be taken for a formula
/// with an apostrophe before them.</summary>
internal static class CsvTable
{
    private static readonly CsvWriterOptions Format = new()
    {
        Separator = ';',
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        FormatProvider = new NumberFormatInfo { NumberDecimalSeparator = "," },
    };

    public static async Task WriteAsync<TRow>(Table<TRow> table, Stream to, CancellationToken cancel)
    {
        await using var csv = CsvWriter.Create(to, Format, leaveOpen: true);
        foreach (var column in table.Columns) csv.WriteField(column.Heading);
        await csv.EndRecordAsync(cancel);
        await foreach (var row in table.Rows.WithCancellation(cancel))
        {
            foreach (var column in table.Columns) Write(csv, column.Cell(row));
            await csv.EndRecordAsync(cancel);
        }

        await csv.FlushAsync(cancel);
    }

    private static void Write(CsvWriter csv, TableCell cell)
    {
        if (cell.Number is { } number) csv.WriteField(number);
        else csv.WriteField(cell.Day is { } day ? NorwegianFormat.ShortDate(day) : cell.Text);
    }
}
