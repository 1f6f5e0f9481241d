using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.MeetingBodies;

/// <summary>Somebody has taken over as secretary of a body from another, and with that the minutes that are not written.</summary>
/// <param name="Body">Its version tells apart the times somebody gets it.</param>
/// <param name="Secretary">The new one.</param>
public sealed record SecretaryHandedOn(MeetingBody Body, PersonId Secretary)
    : Occasion(NotificationKind.SecretaryGiven, ThingKind.MeetingBody, Body.Id.Value, Body.ScopeId, Body.Version);
