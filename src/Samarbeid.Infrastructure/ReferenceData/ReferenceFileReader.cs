using CsvHelper;

namespace Samarbeid.Infrastructure.ReferenceData;

/// <summary>Reads a comma-separated file whose columns must be exactly the expected ones, in that order.</summary>
public static class ReferenceFileReader
{
    private static readonly CsvReaderOptions Format = new()
    {
        Separator = ',',
        CommentPrefix = '#',
        // The heading and the cells are checked here instead, so that the expected columns can be named.
        HasHeader = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    public static IReadOnlyList<T> Read<T>(
        ReferenceFile file, IReadOnlyList<string> columns, Func<ReferenceRow, T> toRow)
    {
        using var reader = CsvReader.FromText(file.Text, Format);
        try
        {
            DemandColumns(file, columns, reader);

            List<T> rows = [];
            while (reader.Read()) rows.Add(toRow(NextRow(file, columns, reader)));
            return rows;
        }
        catch (CsvFormatException broken)
        {
            throw new ReferenceFileException(
                file.Name, (int)broken.LineNumber, ReferenceFileFault.WrongCellCount, "The quotes do not match.", columns);
        }
    }

    private static void DemandColumns(ReferenceFile file, IReadOnlyList<string> columns, CsvReader reader)
    {
        var found = reader.Read() ? reader.Current.ToArray() : [];
        if (found.SequenceEqual(columns)) return;

        throw new ReferenceFileException(
            file.Name, Math.Max((int)reader.LineNumber, 1), ReferenceFileFault.WrongColumns,
            $"The columns are {string.Join(',', found)}.", columns);
    }

    private static ReferenceRow NextRow(ReferenceFile file, IReadOnlyList<string> columns, CsvReader reader)
    {
        var row = new ReferenceRow(file.Name, (int)reader.LineNumber, columns, reader.Current.ToArray());
        return reader.FieldCount == columns.Count
            ? row
            : throw row.Fault(
                ReferenceFileFault.WrongCellCount, $"The row has {reader.FieldCount} cells, not {columns.Count}.");
    }
}
