namespace Samarbeid.Domain.Common;

/// <summary>Dates and clock times as people in Norway read them (Europe/Oslo), over the clock the program is given.</summary>
public sealed class NorwegianCalendar(TimeProvider clock)
{
    private static readonly TimeZoneInfo Oslo = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

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
}
