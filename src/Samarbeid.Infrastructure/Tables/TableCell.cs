namespace Samarbeid.Infrastructure.Tables;

/// <summary>What stands in a cell of a table (celle): words, a day or a number, so that a spreadsheet can sort and add up; or nothing.</summary>
public readonly record struct TableCell
{
    private TableCell(string? text, DateOnly? day, decimal? number) => (Text, Day, Number) = (text, day, number);

    public string? Text { get; }

    public DateOnly? Day { get; }

    public decimal? Number { get; }

    public static TableCell Of(string? text) => new(text, null, null);

    public static TableCell Of(DateOnly? day) => new(null, day, null);

    public static TableCell Of(decimal? number) => new(null, null, number);
}
