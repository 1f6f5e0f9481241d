using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Indicators;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>The indicators of a challenge with their readings, in three statements however many there are.</summary>
internal static class IndicatorReads
{
    public static async Task<IReadOnlyList<IndicatorRow>> IndicatorsOfAsync(this SamarbeidDbContext db, ChallengeId challenge, CancellationToken cancel)
    {
        var found = await db.Indicators.AsNoTracking().Where(i => i.ChallengeId == challenge).Include(i => i.Readings).AsSplitQuery()
            .OrderBy(i => i.IsEnded).ThenBy(i => i.Id).ToListAsync(cancel);
        var writers = found.SelectMany(i => i.Readings).Select(r => r.By).Distinct().ToList();
        var names = await db.People.Where(p => writers.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        return [.. found.Select(RowOf)];

        IndicatorRow RowOf(Indicator indicator) => new(
            indicator.Id, indicator.Version, indicator.Name, indicator.Unit, indicator.Source, indicator.Kind, indicator.Target, indicator.TargetBy, indicator.IsEnded)
        {
            Current = [.. indicator.Current.Select(r => ReadingOf(r, ""))],
            Former = [.. Former(indicator)],
        };

        IEnumerable<ReadingRow> Former(Indicator indicator)
        {
            foreach (var day in indicator.Readings.GroupBy(r => r.On).OrderBy(d => d.Key))
            {
                var entered = day.OrderBy(r => r.Number).ToList();
                for (var i = 0; i < entered.Count - 1; i++) if (!entered[i].IsTakenBack) yield return ReadingOf(entered[i], entered[i + 1].Reason);
            }
        }

        ReadingRow ReadingOf(IndicatorReading reading, string reason) =>
            new(reading.Number, reading.On, reading.Value, reading.IsTakenBack, names[reading.By], reading.At, reason);
    }
}
