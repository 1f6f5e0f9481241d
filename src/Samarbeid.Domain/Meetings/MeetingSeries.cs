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
    public static IReadOnlyList<DateOnly> After(DateOnly first, MeetingRhythm rhythm, WorkingDays days) =>
        [.. Months(first, rhythm).TakeWhile(month => month.Year == first.Year).Select(month => DayIn(month, first, days))];

    /// <summary>The next days of a rhythm, also into the years that follow (forslag til neste møte).</summary>
    /// <param name="last">A day the body has met on, or will.</param>
    /// <param name="rhythm">How often it meets.</param>
    /// <param name="after">The days lie after this one.</param>
    /// <param name="count">How many.</param>
    /// <param name="days">What the days are moved past.</param>
    public static IReadOnlyList<DateOnly> Next(DateOnly last, MeetingRhythm rhythm, DateOnly after, int count, WorkingDays days) =>
        [.. Months(last, rhythm).Select(month => DayIn(month, last, days)).Where(day => day > after).Take(count)];

    /// <summary>How often a body has met, by what most often lies between two of its meetings; quarterly where there are too few to tell.</summary>
    public static MeetingRhythm RhythmOf(IEnumerable<DateOnly> meetings)
    {
        var ordered = meetings.Distinct().Order().ToList();
        if (ordered.Count < 2) return MeetingRhythm.Quarterly;

        var between = ordered.Zip(ordered.Skip(1), (one, next) => next.DayNumber - one.DayNumber).Order().ToList();
        return between[between.Count / 2] switch
        {
            <= 45 => MeetingRhythm.Monthly,
            <= 75 => MeetingRhythm.EverySecondMonth,
            <= 135 => MeetingRhythm.Quarterly,
            _ => MeetingRhythm.HalfYearly,
        };
    }

    private static IEnumerable<DateOnly> Months(DateOnly first, MeetingRhythm rhythm)
    {
        var step = MonthsBetween(rhythm);
        for (var month = new DateOnly(first.Year, first.Month, 1).AddMonths(step); ; month = month.AddMonths(step)) yield return month;
    }

    private static DateOnly DayIn(DateOnly month, DateOnly first, WorkingDays days)
    {
        var day = LikeIn(month, first);
        return days.Includes(day) ? day : days.After(day, 1);
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
