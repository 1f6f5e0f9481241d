using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.Notifications;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>, IEntityTypeConfiguration<NotificationsSeen>
{
    public void Configure(EntityTypeBuilder<Notification> notification)
    {
        notification.ToTable("Notification");
        notification.Property(n => n.Id).ValueGeneratedNever();
        notification.HasOne<Person>().WithMany().HasForeignKey(n => n.ReceiverId).OnDelete(DeleteBehavior.Restrict);
        notification.HasOne<Person>().WithMany().HasForeignKey(n => n.InsteadOf).OnDelete(DeleteBehavior.Restrict);
        // Nobody is told the same twice; also answers the planner's "has somebody been told already", and who was called.
        notification.HasIndex(n => new { n.ThingId, n.Kind, n.Version, n.ReceiverId }).IsUnique();
        // What a person was told, the last first, and how much of it is new.
        notification.HasIndex(n => new { n.ReceiverId, n.RaisedAt });
    }

    public void Configure(EntityTypeBuilder<NotificationsSeen> seen)
    {
        seen.ToTable("NotificationsSeen");
        seen.HasKey(s => s.PersonId);
        seen.Property(s => s.PersonId).ValueGeneratedNever();
        seen.HasOne<Person>().WithOne().HasForeignKey<NotificationsSeen>(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
        // That somebody has opened a list is nobody's business.
        seen.IsNotAudited();
    }
}
