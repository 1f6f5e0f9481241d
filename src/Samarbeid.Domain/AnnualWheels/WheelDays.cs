using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.AnnualWheels;

/// <summary>The days of a year's plan.</summary>
public static class WheelDays
{
    /// <summary>The corresponding day a year later: the same weekday, as many weeks into the month ("andre tirsdag i mars"), the last where the month has no fifth,
    /// and the next working day where it is a day off; the last working day of the year where there is no next.</summary>
    public static DateOnly InNextYear(DateOnly day, WorkingDays days) =>
        Working(Nth(new(day.Year + 1, day.Month, 1), day.DayOfWeek, (day.Day + 6) / 7), days);

    /// <summary>The nth weekday of a month, or the next working day.</summary>
    /// <param name="month">The first day of the month.</param>
    /// <param name="weekday">Which day of the week.</param>
    /// <param name="nth">1–5.</param>
    /// <param name="days">What the day is moved past.</param>
    public static DateOnly Nth(DateOnly month, DayOfWeek weekday, int nth, WorkingDays days) => Working(Nth(month, weekday, nth), days);

    private static DateOnly Nth(DateOnly month, DayOfWeek weekday, int nth)
    {
        var day = month.AddDays((((int)weekday - (int)month.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
        return day.Month == month.Month ? day : day.AddDays(-7);
    }

    private static DateOnly Working(DateOnly day, WorkingDays days)
    {
        var working = days.Includes(day) ? day : days.After(day, 1);
        return working.Year == day.Year ? working : days.OnOrBefore(day);
    }
}
