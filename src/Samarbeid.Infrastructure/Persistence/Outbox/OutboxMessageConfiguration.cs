using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.Outbox;

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.IsNotAudited();
        message.ToTable("OutboxMessage");
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.MessageId).HasMaxLength(OutboxMessage.MessageIdMaxLength).IsUnicode(false);
        message.HasOne<Person>().WithMany().HasForeignKey(m => m.SharedBy).OnDelete(DeleteBehavior.Restrict);
        message.HasOne<Notification>().WithMany().HasForeignKey(m => m.NotificationId).OnDelete(DeleteBehavior.Restrict);
        // Each notification once by each channel.
        message.HasIndex(m => new { m.NotificationId, m.Channel }).IsUnique();
        // Whether a person has had a digest today.
        message.HasIndex(m => new { m.SharedBy, m.SentAt });
        // What may be claimed; rows that are done with are not in it.
        message.HasIndex(m => new { m.Channel, m.NextAttemptAt }).HasFilter("NextAttemptAt IS NOT NULL");
    }
}
