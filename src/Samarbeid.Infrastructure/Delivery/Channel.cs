using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery.Letters;

namespace Samarbeid.Infrastructure.Delivery;

/// <summary>A way for a notification to reach its receiver (kanal). Each notification is laid out once for each; the names are stored.</summary>
public enum Channel
{
    /// <summary>E-post.</summary>
    Mail,
}

/// <summary>What carries the letters of a channel. Every class of this assembly that is one is used by the outbox.</summary>
public interface IChannel
{
    Channel Channel { get; }

    /// <summary>How long a sender may keep a message to itself. After that it counts as dead, and another one takes over.</summary>
    TimeSpan Lease { get; }

    /// <summary>What is told, with the number of those that wait, when nobody takes messages.</summary>
    Refusal OutOfUse { get; }

    /// <exception cref="ChannelUnreachableException">There is nobody to hand messages to at present.</exception>
    Task<IChannelSession> OpenAsync(CancellationToken cancel);
}

/// <summary>A run of messages over one connection.</summary>
public interface IChannelSession : IAsyncDisposable
{
    /// <returns>False when the receiving side answered that it will not take this message.</returns>
    /// <exception cref="ChannelUnreachableException">There is nobody to hand messages to any more; this one was not handed over.</exception>
    /// <exception cref="ChannelLostException">Nobody can tell whether the message was taken.</exception>
    Task<bool> DeliverAsync(Envelope envelope, CancellationToken cancel);
}

/// <summary>A letter on its way to somebody.</summary>
/// <param name="Letters">What it says, in the language of the receiver: one, or several that share a mail.</param>
/// <param name="Address">The receiver's address for mail.</param>
/// <param name="Language">The receiver's.</param>
/// <param name="MessageId">The same at each attempt, without angle brackets.</param>
/// <param name="At">The moment of sending.</param>
public sealed record Envelope(IReadOnlyList<Letter> Letters, string Address, Language Language, string MessageId, DateTimeOffset At)
{
    /// <summary>Set where it is the digest of a day.</summary>
    public Digest? Digest { get; init; }
}

/// <summary>What makes a mail the digest of a day (oversikt).</summary>
/// <param name="Settings">Where the receiver chooses how often, and when.</param>
/// <param name="HasNews">Whether something in it is news the receiver may do without.</param>
public sealed record Digest(Uri Settings, bool HasNews);

/// <summary>Nobody answers, or lets us in, or the folder cannot be written. Nothing was handed over.</summary>
public sealed class ChannelUnreachableException(string place, Exception reason)
    : Exception($"{place} cannot be used for mail ({reason.GetType().Name}).", reason);

/// <summary>The connection broke while a message was being handed over.</summary>
public sealed class ChannelLostException(Exception reason) : Exception("The connection was lost in the middle of a message.", reason);
