using Samarbeid.Domain.Common;
using Samarbeid.Domain.ServiceUnits;

namespace Samarbeid.Domain.LocalPresence;

/// <summary>What kind of presence is promised (form for tilstedeværelse).</summary>
public enum PresenceKind
{
    /// <summary>Mobilt politikontor.</summary>
    MobileOffice,

    /// <summary>Kontordag.</summary>
    OfficeDay,

    /// <summary>Skolebesøk.</summary>
    SchoolVisit,

    /// <summary>Vaktsamarbeid: several service units share the duty of these hours.</summary>
    SharedDuty,
}

/// <summary>What becomes of a day of the rhythm that is a public holiday, such as 17 May (på helligdager). It is seen either way.</summary>
public enum HolidayRule
{
    /// <summary>Faller bort.</summary>
    FallsAway,

    /// <summary>Flyttes til neste virkedag; where the plan has none left, it falls away.</summary>
    NextWorkingDay,
}

/// <summary>A service unit that shares a duty, by its name at the time (enhet i vaktsamarbeid).</summary>
public sealed record SharingUnit(ServiceUnitId Id, string Name);

/// <summary>Where and when the police have promised to be present (det som loves om tilstedeværelse).</summary>
/// <param name="Place">In words, 1–120 characters.</param>
/// <param name="StartsAt">On a Norwegian clock, Europe/Oslo.</param>
/// <param name="EndsAt">Later than <paramref name="StartsAt"/>; for a shared duty an earlier time is one of the next morning.</param>
/// <param name="First">The first day of the plan; null for that of the agreement.</param>
/// <param name="Last">The last day of the plan, inclusive; null for that of the agreement.</param>
/// <param name="Units">Those who share a duty, at least two; empty for the other kinds.</param>
public sealed record PresenceTerms(PresenceKind Kind, string Place, PresenceRhythm Rhythm, DayOfWeek Weekday, TimeOnly StartsAt, TimeOnly EndsAt,
    HolidayRule OnHoliday, DateOnly? First, DateOnly? Last, IReadOnlyList<SharingUnit> Units)
{
    public const int PlaceMaxLength = 120;

    /// <summary>Refuses what nobody could keep: no place, hours that end before they begin, days outside the agreement, clock times that a change of the clock
    /// leaves out or brings twice on one of the days.</summary>
    /// <param name="first">The first day of the agreement.</param>
    /// <param name="last">Its last day, inclusive.</param>
    public Outcome Check(DateOnly first, DateOnly last)
    {
        if (Place.IsBlank() || Place.Trim().Length > PlaceMaxLength) return PresenceRules.NeedsPlace.With(PlaceMaxLength);
        if (CheckHours(Kind, StartsAt, EndsAt) is { IsDone: false } noHours) return noHours;
        if (Kind is PresenceKind.SharedDuty && Units.DistinctBy(u => u.Id).Count() < 2) return PresenceRules.NeedsUnits;
        if ((First ?? first) < first || (Last ?? last) > last) return PresenceRules.OutsideAgreement.With(first, last);
        if ((Last ?? last) < (First ?? first)) return PresenceRules.EndsBeforeItBegins;

        var days = DaysOf(first, last).ToList();
        if (days.Count == 0) return PresenceRules.NoDays;
        return days.Select(day => CheckClock(day, StartsAt, EndsAt)).FirstOrDefault(clock => !clock.IsDone) ?? Outcome.Done;
    }

    /// <summary>The days of the rhythm, holidays among them.</summary>
    internal IEnumerable<DateOnly> DaysOf(DateOnly first, DateOnly last) => Rhythm.DaysWithin(Weekday, First ?? first, Last ?? last);

    internal static Outcome CheckHours(PresenceKind kind, TimeOnly from, TimeOnly until) =>
        until > from || (until < from && kind is PresenceKind.SharedDuty) ? Outcome.Done : PresenceRules.HoursEndBeforeTheyBegin;

    internal static Outcome CheckClock(DateOnly day, TimeOnly from, TimeOnly until)
    {
        var begins = NorwegianCalendar.CheckTime(day, from);
        return begins.IsDone ? NorwegianCalendar.CheckTime(until < from ? day.AddDays(1) : day, until) : begins;
    }
}
