using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.ActionItems.Calendar;

/// <summary>A day with what is due on it.</summary>
/// <param name="Rows">The first of them.</param>
/// <param name="Total">How many there are.</param>
public sealed record DueDay(IReadOnlyList<ActionItemRow> Rows, int Total);

/// <summary>What is due in a month, day by day; the same two statements whatever there is.</summary>
public sealed class DueCalendarQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <summary>So many stand on a day; the others are a link away.</summary>
    public const int OnDay = 3;

    // Of a month that has more, the last days say how many alone.
    private const int Most = 400;

    /// <summary>The days something is due on.</summary>
    public async Task<IReadOnlyDictionary<DateOnly, DueDay>> ReadAsync(ActionItemFilter filter, DueMonth month, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        var due = (await db.NarrowAsync(filter, cancel)).In(filter.Selection, calendar.Today).DueIn(month.First, month.Last);
        var counts = await due.GroupBy(a => a.DueDate).Select(day => new { Day = day.Key, Count = day.Count() }).ToDictionaryAsync(d => d.Day, d => d.Count, cancel);
        var rows = counts.Count == 0 ? [] : await due.OrderBy(a => a.DueDate.AddDays(0)).ThenBy(a => a.Id).Take(Most).ToRows(db).ToListAsync(cancel);
        var byDay = rows.ToLookup(row => row.DueDate);
        return counts.ToDictionary(d => d.Key, d => new DueDay([.. byDay[d.Key].Take(OnDay)], d.Value));
    }
}
