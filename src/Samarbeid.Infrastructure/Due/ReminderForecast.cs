using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>How many things come to a step on a day, if nothing is done with them till then.</summary>
public sealed record ComingReminders(DateOnly Day, NotificationKind Kind, ReminderReceivers Receivers, int Count);

/// <summary>What the planner will tell in the days to come (det som blir sendt), asked of the same steps and the same rows as it asks itself. It counts, and says nothing of what the things are.</summary>
public sealed class ReminderForecast(SystemDatabases databases, IEnumerable<IDueSource> sources)
{
    /// <summary>From a day to another, by day and kind.</summary>
    public async Task<IReadOnlyList<ComingReminders>> ReadAsync(DateOnly from, DateOnly until, CancellationToken cancel)
    {
        await using var database = databases.Open("forecast");
        var days = await database.ReminderDays.AsNoTracking().ToListAsync(cancel);
        var coming = new List<ComingReminders>();
        foreach (var source in sources)
        {
            var rules = source.Rules.With(days);
            for (var i = 0; i < rules.Count; i++)
            {
                var after = i + 1 < rules.Count ? from.AddDays(-rules[i + 1].Days) : DateOnly.MinValue;
                var stage = new ReminderStage(rules[i], after, until.AddDays(-rules[i].Days), [.. rules.Skip(i).Select(r => r.Kind)]);
                var counts = await ReminderPlanner.Candidates(database, source, stage).Select(c => c.Date).GroupBy(date => date)
                    .Select(g => new { Date = g.Key, Count = g.Count() }).ToListAsync(cancel);
                coming.AddRange(from c in counts
                                let day = rules.DayOf(rules[i].Kind, c.Date, @from, until)
                                where day is not null
                                select new ComingReminders(day.Value, rules[i].Kind, rules[i].Receivers, c.Count));
            }
        }

        return [.. coming.GroupBy(c => (c.Day, c.Kind, c.Receivers)).Select(g => g.First() with { Count = g.Sum(c => c.Count) }).OrderBy(c => c.Day).ThenBy(c => c.Kind)];
    }
}
