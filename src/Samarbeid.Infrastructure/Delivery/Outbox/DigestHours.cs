using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Calendars;

namespace Samarbeid.Infrastructure.Delivery.Outbox;

/// <summary>When digests go out (tid for oversikten): at 07.00 on the Norwegian clock, summer and winter, unless the receiver wants them later.</summary>
internal static class DigestHours
{
    /// <summary>How long the minute's job leaves digests to the run of the day, which plans the reminders that belong into them first.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    private static readonly TimeOnly Hour = new(NotificationSettings.DigestHour, 0);
    private static readonly WorkingDays Days = new(new NorwegianHolidays());

    public static DateTimeOffset On(DateOnly day) => NorwegianCalendar.At(day, Hour);

    /// <summary>The next 07.00.</summary>
    public static DateTimeOffset NextAfter(DateTimeOffset moment)
    {
        var day = NorwegianCalendar.DateOf(moment);
        return On(day) > moment ? On(day) : On(day.AddDays(1));
    }

    /// <summary>The next digest of a week: on Monday, or on the first working day after it.</summary>
    public static DateTimeOffset NextWeekAfter(DateTimeOffset moment)
    {
        var monday = NorwegianCalendar.DateOf(moment);
        monday = monday.AddDays(-(((int)monday.DayOfWeek + 6) % 7));
        for (; ; monday = monday.AddDays(7))
        {
            var day = monday;
            while (!Days.Includes(day)) day = day.AddDays(1);
            if (On(day) > moment) return On(day);
        }
    }

    /// <summary>The first moment from one on at which a person wants a digest: that one itself, if it suits.</summary>
    public static DateTimeOffset FirstWanted(DateTimeOffset moment, NotificationSettings settings)
    {
        var local = NorwegianCalendar.Local(moment);
        var day = DateOnly.FromDateTime(local.DateTime);
        var suits = !settings.RestsOnDaysOff || Days.Includes(day);
        if (suits && local.Hour >= settings.NotBefore) return moment;

        while (settings.RestsOnDaysOff && !Days.Includes(day) || NorwegianCalendar.At(day, new(settings.NotBefore, 0)) < moment) day = day.AddDays(1);
        return NorwegianCalendar.At(day, new(settings.NotBefore, 0));
    }
}
