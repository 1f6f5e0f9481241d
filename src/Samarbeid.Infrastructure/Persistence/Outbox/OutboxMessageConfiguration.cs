using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Outbox;
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
        message.HasOne<Person>().WithMany().HasForeignKey(m => m.ReceiverId).OnDelete(DeleteBehavior.Restrict);
        // Each mail once; also answers the planner's "is there a row already".
        message.HasIndex(m => new { m.ThingId, m.Template, m.Version, m.ReceiverId }).IsUnique();
        // What may be claimed; rows that are done with are not in it.
        message.HasIndex(m => m.NextAttemptAt).HasFilter("NextAttemptAt IS NOT NULL");
    }
}
