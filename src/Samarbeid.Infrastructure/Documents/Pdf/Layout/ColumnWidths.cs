using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Fonts;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Shares the width among a table's columns by weight, but gives each its longest word where it can.</summary>
internal static class ColumnWidths
{
    private const double MostForOneWord = 0.4;

    public static double[] Of(Table table, double size, double padding)
    {
        var total = table.Columns.Sum(column => (double)column.Weight);
        var wanted = table.Columns.Select(column => Theme.ContentWidth * (double)column.Weight / total).ToArray();
        var needed = table.Columns.Select((_, i) => Needed(table, i, size) + 2 * padding + 0.5).ToArray();
        var lacking = wanted.Zip(needed, (has, needs) => Math.Max(0, needs - has)).Sum();
        var spare = wanted.Zip(needed, (has, needs) => Math.Max(0, has - needs)).Sum();
        if (lacking == 0 || spare == 0) return wanted;

        var share = Math.Min(1, lacking / spare);
        var met = Math.Min(1, spare / lacking);
        return [.. wanted.Zip(needed, (has, needs) => has > needs ? has - (has - needs) * share : has + (needs - has) * met)];
    }

    private static double Needed(Table table, int column, double size)
    {
        var widest = LongestWord(table.Columns[column].Title, size, isBold: true);
        foreach (var row in table.Rows)
            widest = Math.Max(widest, LongestWord(column == 0 ? row.Header : row.Cells[column - 1], size, row.IsTotal));
        return Math.Min(widest, Theme.ContentWidth * MostForOneWord);
    }

    private static double LongestWord(ReadOnlySpan<char> text, double size, bool isBold)
    {
        var longest = 0.0;
        foreach (var word in text.Split(' '))
            longest = Math.Max(longest, FontSet.Embedded[isBold].Measure(text[word], size));
        return longest;
    }
}
