using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.Notifications;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>, IEntityTypeConfiguration<NotificationsSeen>, IEntityTypeConfiguration<NotificationSettings>,
    IEntityTypeConfiguration<ReminderDay>
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

    public void Configure(EntityTypeBuilder<NotificationSettings> settings)
    {
        settings.ToTable("NotificationSettings");
        settings.HasKey(s => s.PersonId);
        settings.Property(s => s.PersonId).ValueGeneratedNever();
        settings.HasOne<Person>().WithOne().HasForeignKey<NotificationSettings>(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
        settings.HasOne<Person>().WithMany().HasForeignKey(s => s.SubstituteId).OnDelete(DeleteBehavior.Restrict);
        // Who is away, asked by each save that tells somebody something.
        settings.HasIndex(s => s.AwayUntil);
    }

    public void Configure(EntityTypeBuilder<ReminderDay> day)
    {
        day.ToTable("ReminderDay");
        day.HasKey(d => d.Kind);
        day.Property(d => d.Kind).ValueGeneratedNever();
    }
}
