using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

public static class Telling
{
    /// <summary>Tells each receiver of an occasion: records that, and lays it out for delivery by each channel, within the save
    /// that follows. The same to the same person a second time makes that save refuse with <see cref="PersistenceRules.Duplicate"/>.</summary>
    /// <param name="database">The context the change itself is saved with.</param>
    /// <param name="occasion">What has happened, or come due.</param>
    /// <param name="receivers">A person named twice is told once.</param>
    /// <param name="timing">By itself, with others or in the digest.</param>
    /// <param name="at">When its turn comes; at once where null.</param>
    public static void Tell(
        this SamarbeidDbContext database, Occasion occasion, IEnumerable<PersonId> receivers, MailTiming timing = MailTiming.Alone, DateTimeOffset? at = null)
    {
        var now = database.Clock.GetUtcNow();
        foreach (var receiver in receivers.Distinct().ToList()) database.Add(Notification.Of(occasion, receiver, now), timing, at);
    }

    /// <summary>Tells the next in line, because nobody of those who are meant can be reached.</summary>
    /// <param name="missing">Those; nobody, where nobody has the part.</param>
    /// <inheritdoc cref="Tell"/>
    internal static void TellInstead(this SamarbeidDbContext database, Occasion occasion, IReadOnlyList<PersonId> missing,
        IEnumerable<PersonId> receivers, MailTiming timing = MailTiming.Alone, DateTimeOffset? at = null)
    {
        var now = database.Clock.GetUtcNow();
        PersonId? first = missing.Count > 0 ? missing[0] : null;
        foreach (var receiver in receivers.Distinct().ToList()) database.Add(Notification.InPlaceOf(first, occasion, receiver, now), timing, at);
    }

    /// <summary>Records what people were told already, elsewhere or in what is played back: nothing is delivered.</summary>
    internal static void Record(this SamarbeidDbContext database, Occasion occasion, IEnumerable<PersonId> receivers, DateTimeOffset at) =>
        database.Notifications.AddRange(receivers.Distinct().Select(r => Notification.Of(occasion, r, at)));

    internal static void Add(this SamarbeidDbContext database, Notification notification, MailTiming timing, DateTimeOffset? at)
    {
        database.Notifications.Add(notification);
        foreach (var channel in Enum.GetValues<Channel>()) database.Outbox.Add(OutboxMessage.For(notification, channel, timing, at));
    }
}
