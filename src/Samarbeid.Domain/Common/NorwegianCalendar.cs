namespace Samarbeid.Domain.Common;

/// <summary>Dates and clock times as people in Norway read them (Europe/Oslo), over the clock the program is given.</summary>
public sealed class NorwegianCalendar(TimeProvider clock)
{
    private static readonly TimeZoneInfo Oslo = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>How far back and ahead, in years, somebody can have meant a date they wrote.</summary>
    public const int YearsBack = 20;
    public const int YearsAhead = 10;

    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => DateOf(Now);

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    public static DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Oslo);

    /// <summary>The instant of a Norwegian clock time. A time that the spring change skips is taken an hour later;
    /// of the two instants of an autumn hour the first is taken.</summary>
    public static DateTimeOffset At(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        if (Oslo.IsInvalidTime(local)) local = local.AddHours(1);
        var offset = Oslo.IsAmbiguousTime(local) ? Oslo.GetAmbiguousTimeOffsets(local).Max() : Oslo.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }

    /// <summary>Refuses a date that lies so far off that something else was meant, the year 0202 for 2026.</summary>
    public static Outcome CheckDate(DateOnly date, DateOnly today)
    {
        var (first, last) = (today.AddYears(-YearsBack), today.AddYears(YearsAhead));
        return date < first || date > last ? CalendarRules.TooFar.With(date, first, last) : Outcome.Done;
    }

    /// <summary>Refuses a clock time that does not come that day, or comes twice.</summary>
    public static Outcome CheckTime(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        if (Oslo.IsInvalidTime(local)) return CalendarRules.TimeIsSkipped.With(date, time);

        return Oslo.IsAmbiguousTime(local) ? CalendarRules.TimeComesTwice.With(date, time) : Outcome.Done;
    }
}

/// <summary>Why a date or a time of day is refused.</summary>
public static class CalendarRules
{
    public static readonly Refusal TooFar = new("Calendar.TooFar");
    public static readonly Refusal TimeIsSkipped = new("Calendar.TimeIsSkipped");
    public static readonly Refusal TimeComesTwice = new("Calendar.TimeComesTwice");
}
