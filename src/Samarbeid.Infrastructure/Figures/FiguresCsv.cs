using System.Globalization;
using System.Text;

namespace Samarbeid.Infrastructure.Figures;

/// <summary>The figures as a comma-separated file for programs: UTF-8, a dot as decimal mark, an empty cell for what is unknown.</summary>
public static class FiguresCsv
{
    public const string Heading = "kommunenummer,lovbruddskode,antall,folketall,per_1000";

    public static string TextOf(IEnumerable<FigureRow> rows)
    {
        var text = new StringBuilder().Append(Heading).Append('\n');
        foreach (var row in rows)
        {
            var rate = row.PerThousand?.ToString("0.0", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"{row.Municipality},{row.GroupCode},{row.AnnualMean},{row.Population},{rate}\n");
        }

        return text.ToString();
    }
}
