namespace Samarbeid.Domain.LocalPresence;

/// <summary>How often somebody is to be present (rytme for tilstedeværelse), always on the same day of the week.</summary>
public enum PresenceRhythm
{
    /// <summary>Hver uke.</summary>
    EveryWeek,

    /// <summary>Annenhver uke, counted from the first such day of the plan.</summary>
    EverySecondWeek,

    /// <summary>Første i måneden.</summary>
    FirstInMonth,

    /// <summary>Andre i måneden.</summary>
    SecondInMonth,

    /// <summary>Tredje i måneden.</summary>
    ThirdInMonth,

    /// <summary>Fjerde i måneden.</summary>
    FourthInMonth,

    /// <summary>Siste i måneden.</summary>
    LastInMonth,
}

/// <summary>The days a rhythm comes to.</summary>
public static class PresenceRhythms
{
    /// <returns>In order of time; the first and the last day are inclusive.</returns>
    public static IEnumerable<DateOnly> DaysWithin(this PresenceRhythm rhythm, DayOfWeek weekday, DateOnly first, DateOnly last) => rhythm switch
    {
        PresenceRhythm.EveryWeek => Weeks(weekday, first, last, 7),
        PresenceRhythm.EverySecondWeek => Weeks(weekday, first, last, 14),
        _ => Months(rhythm, weekday, first, last),
    };

    private static IEnumerable<DateOnly> Weeks(DayOfWeek weekday, DateOnly first, DateOnly last, int step)
    {
        for (var day = OnOrAfter(first, weekday); day <= last; day = day.AddDays(step)) yield return day;
    }

    private static IEnumerable<DateOnly> Months(PresenceRhythm rhythm, DayOfWeek weekday, DateOnly first, DateOnly last)
    {
        for (var month = new DateOnly(first.Year, first.Month, 1); month <= last; month = month.AddMonths(1))
        {
            var day = rhythm is PresenceRhythm.LastInMonth
                ? OnOrAfter(month.AddMonths(1).AddDays(-7), weekday)
                : OnOrAfter(month, weekday).AddDays(7 * (rhythm - PresenceRhythm.FirstInMonth));
            if (day >= first && day <= last) yield return day;
        }
    }

    private static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);
}
