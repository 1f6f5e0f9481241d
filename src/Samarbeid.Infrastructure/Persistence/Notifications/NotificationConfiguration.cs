using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.Notifications;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> notification)
    {
        notification.ToTable("Notification");
        notification.Property(n => n.Id).ValueGeneratedNever();
        notification.HasOne<Person>().WithMany().HasForeignKey(n => n.ReceiverId).OnDelete(DeleteBehavior.Restrict);
        notification.HasOne<Person>().WithMany().HasForeignKey(n => n.InsteadOf).OnDelete(DeleteBehavior.Restrict);
        // Nobody is told the same twice; also answers the planner's "has somebody been told already", and who was called.
        notification.HasIndex(n => new { n.ThingId, n.Kind, n.Version, n.ReceiverId }).IsUnique();
    }
}
