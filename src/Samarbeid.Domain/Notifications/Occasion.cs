using Samarbeid.Domain.Access;

namespace Samarbeid.Domain.Notifications;

/// <summary>Something that has happened to a thing, or a day that has come for it, and that people may have to be told of (anledning).
/// It says what, and not who: that is found where it is saved.</summary>
/// <param name="Kind">What those concerned are told.</param>
/// <param name="ThingKind">What kind of thing it is about.</param>
/// <param name="ThingId">The id of that thing.</param>
/// <param name="ScopeId">Whom the thing belongs to, and so the notifications of it.</param>
/// <param name="Version">See <see cref="Notification.Version"/>.</param>
public abstract record Occasion(NotificationKind Kind, ThingKind ThingKind, Guid ThingId, ScopeId ScopeId, int Version)
{
    /// <summary>Whether also the person who took the step is told, where that person is among those concerned:
    /// because there is something to turn up at or to do. Mostly there is no need to be told what one has just done.</summary>
    public virtual bool IsNewsToWhoeverActs => false;
}
