namespace Samarbeid.Infrastructure.Tables;

/// <summary>What a table is taken out as (format).</summary>
public enum TableFormat
{
    /// <summary>A workbook for a spreadsheet (Office Open XML).</summary>
    Xlsx,

    /// <summary>Text with semicolons, as a Norwegian Excel opens it.</summary>
    Csv,
}

/// <summary>How a table is written in each format, and what the file is.</summary>
public static class TableFormats
{
    public static string Ending(this TableFormat format) => format is TableFormat.Csv ? ".csv" : ".xlsx";

    public static string ContentType(this TableFormat format) =>
        format is TableFormat.Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Writes it as its rows are read.</summary>
    public static Task WriteAsync<TRow>(this TableFormat format, Table<TRow> table, Stream to, CancellationToken cancel) =>
        format is TableFormat.Csv ? CsvTable.WriteAsync(table, to, cancel) : XlsxTable.WriteAsync(table, to, cancel);
}
