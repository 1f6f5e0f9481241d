using System.Globalization;
using System.Text;

namespace Samarbeid.Infrastructure.Figures;

/// <summary>The figures as a file that a Norwegian Excel opens rightly: UTF-8 with its mark, semicolon, decimal comma, and the number of a
/// municipality as text, so that 0301 keeps its zero.</summary>
public static class FiguresExcel
{
    public const string Heading = "kommunenummer;kommune;lovbruddskode;lovbruddsgruppe;antall;folketall;per_1000";

    // Excel takes a cell that begins so for a formula, whoever wrote it.
    private const string BeginsAFormula = "=+-@\t\r";

    private static readonly NumberFormatInfo Decimals = new() { NumberDecimalSeparator = "," };

    public static string TextOf(IEnumerable<FigureRow> rows)
    {
        var text = new StringBuilder("\uFEFF").Append(Heading).Append("\r\n");
        foreach (var row in rows)
        {
            var rate = row.PerThousand?.ToString("0.0", Decimals);
            text.Append(Quoted($"=\"{row.Municipality}\"")).Append(';').Append(Words(row.MunicipalityName)).Append(';')
                .Append(Words(row.GroupCode)).Append(';').Append(Words(row.GroupName)).Append(';')
                .Append(CultureInfo.InvariantCulture, $"{row.AnnualMean};{row.Population};{rate}\r\n");
        }

        return text.ToString();
    }

    /// <summary>Words that stay words: one that would be a formula gets an apostrophe before it.</summary>
    public static string Words(string text) => Quoted(text.Length > 0 && BeginsAFormula.Contains(text[0]) ? "'" + text : text);

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(";\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
