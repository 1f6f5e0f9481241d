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
    public static void Tell(this SamarbeidDbContext database, Occasion occasion, IEnumerable<PersonId> receivers)
    {
        var now = database.Clock.GetUtcNow();
        foreach (var receiver in receivers.Distinct())
        {
            var notification = Notification.Of(occasion, receiver, now);
            database.Notifications.Add(notification);
            foreach (var channel in Enum.GetValues<Channel>()) database.Outbox.Add(OutboxMessage.For(notification, channel));
        }
    }
}
