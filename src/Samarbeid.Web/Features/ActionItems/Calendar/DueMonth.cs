using System.Globalization;
using Samarbeid.Domain.Common;

namespace Samarbeid.Web.Features.ActionItems.Calendar;

/// <summary>A month that due dates are shown in (måned), by its weeks.</summary>
/// <param name="First">Its first day.</param>
public readonly record struct DueMonth(DateOnly First)
{
    public const string Format = "yyyy-MM";

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    public DueMonth Former => new(First.AddMonths(-1));

    public DueMonth Next => new(First.AddMonths(1));

    /// <summary>From the Monday of the week it begins in to the Sunday of the one it ends in, seven days each.</summary>
    public IReadOnlyList<IReadOnlyList<DateOnly>> Weeks
    {
        get
        {
            var last = Last;
            var monday = First.AddDays(-(((int)First.DayOfWeek + 6) % 7));
            return [.. Enumerable.Range(0, 6).Select(week => monday.AddDays(7 * week)).Where(day => day <= last)
                .Select(day => (IReadOnlyList<DateOnly>)[.. Enumerable.Range(0, 7).Select(day.AddDays)])];
        }
    }

    public bool Has(DateOnly day) => day >= First && day <= Last;

    /// <param name="text">As an address has it, 2026-03.</param>
    /// <param name="today">Whose month it is where the text says none, or one that no due date is in.</param>
    public static DueMonth Parse(string? text, DateOnly today)
    {
        var isMonth = DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        return isMonth && NorwegianCalendar.CheckDate(first, today).IsDone ? new(first) : Of(today);
    }

    public static DueMonth Of(DateOnly day) => new(new(day.Year, day.Month, 1));

    public override string ToString() => First.ToString(Format, CultureInfo.InvariantCulture);
}
