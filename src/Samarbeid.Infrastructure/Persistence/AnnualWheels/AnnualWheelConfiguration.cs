using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.AnnualWheels;

internal sealed class AnnualWheelConfiguration : IEntityTypeConfiguration<AnnualWheel>, IEntityTypeConfiguration<WheelEntry>
{
    public void Configure(EntityTypeBuilder<AnnualWheel> wheel)
    {
        wheel.ToTable("AnnualWheel");
        wheel.Property(w => w.Version).IsConcurrencyToken();
        wheel.HasAlternateKey(w => new { w.Id, w.ScopeId });
        wheel.HasOne<MeetingBody>().WithMany().HasForeignKey(w => new { w.BodyId, w.ScopeId })
            .HasPrincipalKey(b => new { b.Id, b.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        wheel.HasMany(w => w.Entries).WithOne().HasForeignKey(e => new { e.WheelId, e.ScopeId })
            .HasPrincipalKey(w => new { w.Id, w.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        // A body has one plan for a year, whoever begins it first.
        wheel.HasIndex(w => new { w.BodyId, w.Year }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<WheelEntry> entry)
    {
        entry.ToTable("WheelEntry");
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Title).HasMaxLength(WheelEntry.TitleMaxLength);
        entry.HasOne<Person>().WithMany().HasForeignKey(e => e.OwnerId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Meeting>().WithMany().HasForeignKey(e => new { e.MeetingId, e.ScopeId })
            .HasPrincipalKey(m => new { m.Id, m.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        // Reminders: tasks that are not done.
        entry.HasIndex(e => new { e.DoneOn, e.Date });
    }
}
