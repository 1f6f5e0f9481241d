using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.People;
using Samarbeid.Domain.ServiceUnits;

namespace Samarbeid.Infrastructure.Persistence.LocalPresence;

internal sealed class PresenceConfiguration : IEntityTypeConfiguration<PresencePlan>, IEntityTypeConfiguration<DutyUnit>, IEntityTypeConfiguration<PresenceDay>
{
    public void Configure(EntityTypeBuilder<PresencePlan> plan)
    {
        plan.ToTable("PresencePlan");
        plan.HasKey(p => p.CommitmentId);
        plan.Ignore(p => p.Terms);
        plan.Property(p => p.Place).HasMaxLength(PresenceTerms.PlaceMaxLength);
        plan.HasAlternateKey(p => new { p.CommitmentId, p.ScopeId });
        plan.HasOne<Commitment>().WithOne().HasForeignKey<PresencePlan>(p => new { p.CommitmentId, p.ScopeId })
            .HasPrincipalKey<Commitment>(c => new { c.Id, c.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        plan.HasOne<CooperationAgreement>().WithMany(a => a.PresencePlans).HasForeignKey(p => new { p.AgreementId, p.ScopeId })
            .HasPrincipalKey(a => new { a.Id, a.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
        plan.HasMany(p => p.Units).WithOne().HasForeignKey(u => new { u.CommitmentId, u.ScopeId })
            .HasPrincipalKey(p => new { p.CommitmentId, p.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
    }

    public void Configure(EntityTypeBuilder<DutyUnit> unit)
    {
        unit.ToTable("DutyUnit");
        unit.HasKey(u => new { u.CommitmentId, u.ServiceUnitId });
        unit.Property(u => u.Name).HasMaxLength(ServiceUnit.NameMaxLength);
        unit.HasOne<ServiceUnit>().WithMany().HasForeignKey(u => u.ServiceUnitId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PresenceDay> day)
    {
        day.ToTable("PresenceDay");
        day.Property(d => d.Version).IsConcurrencyToken();
        day.Property(d => d.Reason).HasMaxLength(PresenceDay.ReasonMaxLength);
        day.HasOne<CooperationAgreement>().WithMany().HasForeignKey(d => new { d.AgreementId, d.ScopeId })
            .HasPrincipalKey(a => new { a.Id, a.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        day.HasOne<Commitment>().WithMany().HasForeignKey(d => new { d.CommitmentId, d.ScopeId })
            .HasPrincipalKey(c => new { c.Id, c.ScopeId }).OnDelete(DeleteBehavior.Restrict);
        day.HasOne<Person>().WithMany().HasForeignKey(d => d.MarkedBy).OnDelete(DeleteBehavior.Restrict);
        // A promise comes to each day once.
        day.HasIndex(d => new { d.CommitmentId, d.RhythmDay }).IsUnique();
        // The days of an agreement, or of a body, in a year.
        day.HasIndex(d => new { d.AgreementId, d.Date });
        day.HasIndex(d => new { d.ScopeId, d.Date });
        // Reminders: days that are over and of which nobody has said anything.
        day.HasIndex(d => new { d.State, d.Date });
    }
}
