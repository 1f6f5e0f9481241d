using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Meetings;

/// <summary>How often the meetings of a series come (møterytme).</summary>
public enum MeetingRhythm
{
    Monthly,
    EverySecondMonth,
    Quarterly,
    HalfYearly,
}

/// <summary>Meetings of a year that are planned at once (møteserie).</summary>
public static class MeetingSeries
{
    /// <summary>A meeting each month, less the first.</summary>
    public const int Most = 11;

    /// <summary>The days that follow a first one through its calendar year: on the same day of the week, as many weeks into the month ("andre tirsdag"), and
    /// on the next working day where that is a holiday. A fifth one, where the month has four, is the last.</summary>
    /// <returns>In order, without the first; empty when the year has no more.</returns>
    public static IReadOnlyList<DateOnly> After(DateOnly first, MeetingRhythm rhythm, WorkingDays days)
    {
        var months = MonthsBetween(rhythm);
        var found = new List<DateOnly>();
        for (var month = new DateOnly(first.Year, first.Month, 1).AddMonths(months); month.Year == first.Year; month = month.AddMonths(months))
        {
            var day = LikeIn(month, first);
            found.Add(days.Includes(day) ? day : days.After(day, 1));
        }

        return found;
    }

    private static int MonthsBetween(MeetingRhythm rhythm) => rhythm switch
    {
        MeetingRhythm.Monthly => 1,
        MeetingRhythm.EverySecondMonth => 2,
        MeetingRhythm.Quarterly => 3,
        MeetingRhythm.HalfYearly => 6,
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm), rhythm, "There is no such rhythm."),
    };

    private static DateOnly LikeIn(DateOnly month, DateOnly first)
    {
        var toWeekday = ((int)first.DayOfWeek - (int)month.DayOfWeek + 7) % 7;
        var day = month.AddDays(toWeekday + (7 * ((first.Day - 1) / 7)));
        return day.Month == month.Month ? day : day.AddDays(-7);
    }
}
