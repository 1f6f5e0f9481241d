using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Calendars;

/// <summary>Norwegian clock time in calendars: each file brings the rules of both clock changes, so that a meeting planned before one and
/// held after it is at the hour that was agreed.</summary>
internal static class OsloTime
{
    public const string Id = "Europe/Oslo";

    /// <summary>Since 1996 all of Europe changes on the last Sundays of March and October, at 01.00 UTC (directive 2000/84/EC; forskrift om sommertid § 1).</summary>
    public static VTimeZone Rules()
    {
        var zone = new VTimeZone { TzId = Id };
        zone.Children.Add(Change(Components.Daylight, "CEST", 3, new CalDateTime(1970, 3, 29, 2, 0, 0), from: 1, to: 2));
        zone.Children.Add(Change(Components.Standard, "CET", 10, new CalDateTime(1970, 10, 25, 3, 0, 0), from: 2, to: 1));
        return zone;
    }

    public static CalDateTime Of(DateTimeOffset instant)
    {
        var local = NorwegianCalendar.Local(instant);
        return new CalDateTime(local.Year, local.Month, local.Day, local.Hour, local.Minute, local.Second, Id);
    }

    /// <summary>The same, but in UTC where the clock shows the hour twice: a calendar takes the first of them.</summary>
    public static CalDateTime EndOf(DateTimeOffset instant)
    {
        var local = NorwegianCalendar.Local(instant);
        return NorwegianCalendar.At(DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime)) == instant ? Of(instant) : Utc(instant);
    }

    public static CalDateTime Utc(DateTimeOffset instant) =>
        new(instant.UtcDateTime.Year, instant.UtcDateTime.Month, instant.UtcDateTime.Day, instant.UtcDateTime.Hour, instant.UtcDateTime.Minute, instant.UtcDateTime.Second, "UTC");

    private static VTimeZoneInfo Change(string name, string abbreviation, int month, CalDateTime first, int from, int to) => new(name)
    {
        Start = first,
        TimeZoneName = abbreviation,
        OffsetFrom = new UtcOffset(TimeSpan.FromHours(from)),
        OffsetTo = new UtcOffset(TimeSpan.FromHours(to)),
        RecurrenceRule = new RecurrenceRule(FrequencyType.Yearly) { ByMonth = [month], ByDay = [new WeekDay(DayOfWeek.Sunday, -1)] },
    };
}
