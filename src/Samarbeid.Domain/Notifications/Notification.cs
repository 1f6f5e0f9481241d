using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Notifications;

public readonly record struct NotificationId(Guid Value)
{
    public static NotificationId New() => new(Guid.CreateVersion7());
}

/// <summary>That a person was told something, and when (varsel). It is never changed: it is the record of who was called, asked or reminded.
/// How it reached the person, and whether it did, is a matter of delivery. It keeps ids alone; what it says is made of what is true
/// and allowed when it is read or sent.</summary>
/// <remarks>Thing, kind, version and receiver make it one of a kind: nobody is told the same twice.</remarks>
public sealed class Notification : IOwned
{
    private Notification()
    {
    }

    public NotificationId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public NotificationKind Kind { get; private set; }
    public ThingKind ThingKind { get; private set; }
    public Guid ThingId { get; private set; }

    /// <summary>Tells apart the times the same may be said of the same thing: the version of the due date,
    /// the number of the notice, the round of approval, the version of the report.</summary>
    public int Version { get; private set; }
    public PersonId ReceiverId { get; private set; }
    public DateTimeOffset RaisedAt { get; private set; }

    /// <summary>The receiver is the next in line (stedfortreder): whoever should act cannot be reached.</summary>
    public bool IsStandIn { get; private set; }

    /// <summary>Who could not be reached; null also where nobody at all held the part.</summary>
    public PersonId? InsteadOf { get; private set; }

    /// <summary>To the next in line, in the place of somebody who cannot be reached.</summary>
    public static Notification InPlaceOf(PersonId? missing, Occasion occasion, PersonId receiver, DateTimeOffset at)
    {
        var told = Of(occasion, receiver, at);
        (told.IsStandIn, told.InsteadOf) = (true, missing);
        return told;
    }

    public static Notification Of(Occasion occasion, PersonId receiver, DateTimeOffset at) => new()
    {
        Id = NotificationId.New(),
        ScopeId = occasion.ScopeId,
        Kind = occasion.Kind,
        ThingKind = occasion.ThingKind,
        ThingId = occasion.ThingId,
        Version = occasion.Version,
        ReceiverId = receiver,
        RaisedAt = at,
    };
}
