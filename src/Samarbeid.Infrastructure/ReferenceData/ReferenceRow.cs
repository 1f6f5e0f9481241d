using System.Globalization;
using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Infrastructure.ReferenceData;

/// <summary>One row of a reference file; a cell that cannot be read is reported by file, line and column.</summary>
public sealed class ReferenceRow(string file, int line, IReadOnlyList<string> columns, string[] cells)
{
    public int Line => line;

    public string Text(string column) =>
        OptionalText(column) is { Length: > 0 } text ? text : throw Unreadable(column, "a text");

    public string OptionalText(string column) => Cell(column);

    public IReadOnlyList<string> Texts(string column) =>
        Cell(column).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public bool YesOrNo(string column) => Cell(column) switch
    {
        "yes" => true,
        "no" => false,
        _ => throw Unreadable(column, "yes or no"),
    };

    public int Count(string column) => OptionalCount(column) ?? throw Unreadable(column, "a whole number");

    /// <summary>An empty cell is unknown, not zero.</summary>
    public int? OptionalCount(string column)
    {
        var cell = Cell(column);
        if (cell.Length == 0) return null;

        return int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw Unreadable(column, "a whole number");
    }

    public decimal Rate(string column) =>
        decimal.TryParse(Cell(column), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate)
            ? rate
            : throw Unreadable(column, "a number with a dot as decimal mark");

    public DateOnly Date(string column) =>
        DateOnly.TryParseExact(Cell(column), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Unreadable(column, "a date as 2024-01-01");

    public FigurePeriod Period(string column) =>
        FigurePeriod.TryParse(Cell(column), out var period)
            ? period
            : throw Unreadable(column, "two neighbouring years as 2023-2024");

    public MunicipalityNumber Municipality(string column) =>
        MunicipalityNumber.TryParse(Cell(column), out var number)
            ? number
            : throw Unreadable(column, "a municipality number of four digits");

    public T OneOf<T>(string column) where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(v => string.Equals(v.ToString(), Cell(column), StringComparison.OrdinalIgnoreCase))
            ?? throw Unreadable(column, $"one of {string.Join(", ", Enum.GetNames<T>())}");

    /// <summary>An empty cell is none.</summary>
    public T? OptionalOneOf<T>(string column) where T : struct, Enum => Cell(column).Length == 0 ? null : OneOf<T>(column);

    public ReferenceFileException Fault(ReferenceFileFault fault, string detail) => new(file, line, fault, detail, columns);

    private ReferenceFileException Unreadable(string column, string expected) =>
        Fault(ReferenceFileFault.UnreadableCell, $"'{Cell(column)}' in column {column} is not {expected}.");

    private string Cell(string column)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] == column) return cells[i];
        }

        throw new ArgumentException($"The file has no column {column}.", nameof(column));
    }
}
