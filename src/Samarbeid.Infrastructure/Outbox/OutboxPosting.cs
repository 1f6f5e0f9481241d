using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Mail;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Outbox;

public static class OutboxPosting
{
    /// <summary>Puts a mail to each receiver into the outbox; it goes out if, and only if, the save it is part of succeeds.
    /// The same mail to the same person a second time makes that save refuse with <see cref="PersistenceRules.Duplicate"/>.</summary>
    /// <param name="database">The context the change itself is saved with.</param>
    /// <param name="template">What the mail is about.</param>
    /// <param name="thing">The id of the action, recommendation, meeting or report.</param>
    /// <param name="version">See <see cref="OutboxMessage.Version"/>.</param>
    /// <param name="receivers">A person named twice gets one mail.</param>
    public static void Enqueue(
        this SamarbeidDbContext database, MailTemplate template, Guid thing, int version, IEnumerable<PersonId> receivers)
    {
        var now = database.Clock.GetUtcNow();
        database.Outbox.AddRange(receivers.Distinct().Select(receiver => new OutboxMessage
        {
            Template = template,
            ThingId = thing,
            Version = version,
            ReceiverId = receiver,
            NextAttemptAt = now,
            CreatedAt = now,
        }));
    }
}
