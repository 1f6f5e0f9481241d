using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Notifications;

/// <summary>Up to when a person has looked at what they were told (sett varsler). What came later is new to them.</summary>
public sealed class NotificationsSeen
{
    private NotificationsSeen()
    {
    }

    public PersonId PersonId { get; private set; }
    public DateTimeOffset Until { get; private set; }

    public static NotificationsSeen By(PersonId person, DateTimeOffset until) => new() { PersonId = person, Until = until };

    /// <summary>Looks further; an older look, from a page that was open longer, takes nothing back.</summary>
    public void LookUntil(DateTimeOffset until) => Until = until > Until ? until : Until;
}
