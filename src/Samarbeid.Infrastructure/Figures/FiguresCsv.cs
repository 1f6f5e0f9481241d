using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Figures;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Figures;

/// <summary>The figures of one period for every municipality as a comma-separated file: UTF-8, a dot as decimal mark,
/// an empty cell for what is unknown.</summary>
public static class FiguresCsv
{
    public const string Heading = "kommunenummer,lovbruddskode,antall,folketall,per_1000";

    /// <returns>The text of the file, or a refusal that names the periods there are.</returns>
    public static async Task<Outcome<string>> TextAsync(SamarbeidDbContext database, FigurePeriod period, CancellationToken cancel)
    {
        var periods = await database.CountryCrimeFigures.Select(f => f.Period).Distinct().ToListAsync(cancel);
        if (!periods.Contains(period)) return FigureRules.UnknownPeriod.With(string.Join(", ", periods.Order()));

        var date = period.PopulationDate;
        var numbers = await database.Municipalities.Select(m => m.Number).ToListAsync(cancel);
        var populations = await database.Populations.Where(p => p.Date == date)
            .ToDictionaryAsync(p => p.Municipality, p => p.Count, cancel);
        var counts = await database.CrimeCounts.AsNoTracking().Where(c => c.Period == period)
            .ToDictionaryAsync(c => (c.Municipality, c.GroupCode), c => c.AnnualMean, cancel);

        var text = new StringBuilder().Append(Heading).Append('\n');
        foreach (var number in numbers.Order())
        {
            int? population = populations.TryGetValue(number, out var people) ? people : null;
            foreach (var code in OffenceGroupCodes.All.Order(StringComparer.Ordinal))
            {
                var count = counts.GetValueOrDefault((number, code));
                var rate = PerThousand.Of(count, population)?.ToString("0.0", CultureInfo.InvariantCulture);
                text.Append(CultureInfo.InvariantCulture, $"{number},{code},{count},{population},{rate}\n");
            }
        }

        return text.ToString();
    }
}
