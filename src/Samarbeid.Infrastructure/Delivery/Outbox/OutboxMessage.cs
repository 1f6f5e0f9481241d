using System.Linq.Expressions;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Delivery.Outbox;

/// <summary>Where a message is on its way.</summary>
public enum OutboxState
{
    /// <summary>Waits until <see cref="OutboxMessage.NextAttemptAt"/>.</summary>
    Pending,

    /// <summary>Claimed by a sender until <see cref="OutboxMessage.NextAttemptAt"/>; then anybody may claim it again.</summary>
    Sending,

    /// <summary>Handed over to the mail server, or lying in the pickup folder.</summary>
    Sent,

    /// <summary>Given up after <see cref="OutboxMessage.MostAttempts"/> attempts.</summary>
    Failed,

    /// <summary>No longer to be sent when its turn came: things had changed.</summary>
    Dropped,
}

/// <summary>Why a message was not sent.</summary>
public enum OutboxFault
{
    /// <summary>The thing has moved on: completed, answered, cancelled, given a new date.</summary>
    StateChanged,

    /// <summary>The receiver may no longer see the thing, or has another part in it.</summary>
    NoAccess,

    /// <summary>The receiver no longer takes part.</summary>
    ReceiverInactive,

    /// <summary>The receiver has no address for mail.</summary>
    NoAddress,

    /// <summary>The mail server answered no.</summary>
    Rejected,

    /// <summary>The connection broke after the message had been begun.</summary>
    ConnectionLost,

    /// <summary>The program failed to make the message.</summary>
    Internal,

    /// <summary>The receiver reads such news in the program, and wants no mail of it.</summary>
    NotWanted,
}

/// <summary>A notification on its way to its receiver by one channel (utgående melding). It knows how far it has come, and nothing of what it says:
/// that is made when it is sent, of what is true and allowed then.</summary>
public sealed class OutboxMessage
{
    public const int MostAttempts = 8;
    public const int MessageIdMaxLength = 300;

    private OutboxMessage()
    {
    }

    public Guid Id { get; private init; }
    public NotificationId NotificationId { get; private init; }
    public Channel Channel { get; private init; }
    public OutboxState State { get; private init; }

    /// <summary>The attempts begun, at most <see cref="MostAttempts"/>.</summary>
    public int Attempts { get; private init; }

    /// <summary>When it may be claimed: the next attempt, or the end of the present claim. Null when it is done with.</summary>
    public DateTimeOffset? NextAttemptAt { get; private init; }

    /// <summary>Whether it goes at once, by itself or with others, or in the digest (<see cref="SharedMail"/>).</summary>
    public MailTiming Timing { get; private init; }

    /// <summary>With whose messages it may share a mail; null when it goes by itself.</summary>
    public PersonId? SharedBy { get; private init; }

    /// <summary>The Message-ID of every attempt, by which a receiver's mail server can tell a repetition. Those that went in one mail have the same.</summary>
    public string? MessageId { get; private init; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset? SentAt { get; private init; }
    public OutboxFault? Fault { get; private init; }

    /// <summary>Parts of the digest of a day (oversikt): an expression, so that database and program ask the same.</summary>
    public static Expression<Func<OutboxMessage, bool>> IsInDigest => m =>
        m.Timing == MailTiming.Digest || m.Timing == MailTiming.DigestOfOthers || m.Timing == MailTiming.DigestNews;

    /// <param name="notification">What is told.</param>
    /// <param name="channel">By which way.</param>
    /// <param name="timing">At once or in the digest.</param>
    /// <param name="at">When its turn comes; the moment it is told where null.</param>
    public static OutboxMessage For(Notification notification, Channel channel, MailTiming timing = MailTiming.Alone, DateTimeOffset? at = null) => new()
    {
        Id = Guid.CreateVersion7(),
        NotificationId = notification.Id,
        Channel = channel,
        Timing = timing,
        SharedBy = timing is MailTiming.Alone ? null : notification.ReceiverId,
        NextAttemptAt = at ?? notification.RaisedAt,
        CreatedAt = notification.RaisedAt,
    };
}
