using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Notifications;

/// <summary>How often a person gets news by mail that asks them for nothing (nyheter på e-post). The names are stored.</summary>
public enum NewsPace
{
    /// <summary>Hver dag.</summary>
    Daily,

    /// <summary>Hver mandag.</summary>
    Weekly,

    /// <summary>Ikke på e-post: they are read in the program.</summary>
    Never,
}

/// <summary>How a person wants what can wait (varselvalg): how often, at which hours, and who else gets it while they are away. What is to be told at once, and what they
/// are to do themselves, comes whatever stands here. Who has chosen nothing has no row.</summary>
public sealed class NotificationSettings
{
    /// <summary>The hour of the digest (oversikt): 07.00 in Norway.</summary>
    public const int DigestHour = 7;

    /// <summary>The latest hour somebody may have it wait for.</summary>
    public const int LatestHour = 12;

    /// <summary>The longest absence, in days.</summary>
    public const int MostDaysAway = 366;

    private NotificationSettings()
    {
    }

    public PersonId PersonId { get; private set; }
    public NewsPace News { get; private set; }

    /// <summary>No digest before this hour, 7 to 12.</summary>
    public int NotBefore { get; private set; } = DigestHour;

    /// <summary>No digest on Saturdays, Sundays and public holidays.</summary>
    public bool RestsOnDaysOff { get; private set; }

    /// <summary>The first day of an absence (fravær); null for none.</summary>
    public DateOnly? AwayFrom { get; private set; }

    /// <summary>Its last day, inclusive.</summary>
    public DateOnly? AwayUntil { get; private set; }

    /// <summary>Who gets the same meanwhile (stedfortreder).</summary>
    public PersonId? SubstituteId { get; private set; }

    public static NotificationSettings Of(PersonId person) => new() { PersonId = person };

    public Outcome Choose(NewsPace news, int notBefore, bool restsOnDaysOff)
    {
        if (!Enum.IsDefined(news) || notBefore is < DigestHour or > LatestHour) return NotificationSettingsRules.HourOutOfReach.With(DigestHour, LatestHour);

        (News, NotBefore, RestsOnDaysOff) = (news, notBefore, restsOnDaysOff);
        return Outcome.Done;
    }

    /// <summary>Says that the person is away, and who gets the same meanwhile. A new absence takes the place of the former.</summary>
    public Outcome GoAway(DateOnly from, DateOnly until, PersonId substitute, DateOnly today)
    {
        if (NorwegianCalendar.CheckDate(until, today) is { IsDone: false } tooFar) return tooFar;
        if (until < from) return NotificationSettingsRules.EndsBeforeItStarts;
        if (until < today || until.DayNumber - from.DayNumber >= MostDaysAway) return NotificationSettingsRules.AwayOutOfReach.With(MostDaysAway);
        if (substitute == PersonId) return NotificationSettingsRules.NotOneself;

        (AwayFrom, AwayUntil, SubstituteId) = (from, until, substitute);
        return Outcome.Done;
    }

    /// <summary>Takes the absence back, or ends it.</summary>
    public void ComeBack() => (AwayFrom, AwayUntil, SubstituteId) = (null, null, null);

    public bool IsAwayOn(DateOnly day) => SubstituteId is not null && AwayFrom <= day && day <= AwayUntil;
}

/// <summary>Why a choice of how to be told is refused.</summary>
public static class NotificationSettingsRules
{
    public static readonly Refusal HourOutOfReach = new("NotificationSettings.HourOutOfReach");
    public static readonly Refusal EndsBeforeItStarts = new("NotificationSettings.EndsBeforeItStarts");
    public static readonly Refusal AwayOutOfReach = new("NotificationSettings.AwayOutOfReach");
    public static readonly Refusal NotOneself = new("NotificationSettings.NotOneself");
    public static readonly Refusal NotOffered = new("NotificationSettings.NotOffered");
}
