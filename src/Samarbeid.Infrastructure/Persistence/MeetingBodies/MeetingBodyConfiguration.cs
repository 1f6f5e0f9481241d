using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.MeetingBodies;

internal sealed class MeetingBodyConfiguration
    : IEntityTypeConfiguration<MeetingBody>, IEntityTypeConfiguration<MeetingBodyMunicipality>, IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<MeetingBody> body)
    {
        body.ToTable("MeetingBody");
        body.Property(b => b.Version).IsConcurrencyToken();
        body.Property(b => b.Name).HasMaxLength(MeetingBody.NameMaxLength);
        body.ComplexProperty(b => b.Deadlines);
        body.ComplexProperty(b => b.Approval);
        body.HasAlternateKey(b => new { b.Id, b.ScopeId });
        body.HasIndex(b => b.ScopeId).IsUnique();
        body.HasMany(b => b.Municipalities).WithOne().HasForeignKey(m => m.MeetingBodyId).OnDelete(DeleteBehavior.ClientCascade);
        body.HasMany(b => b.Members).WithOne().HasForeignKey(m => new { m.MeetingBodyId, m.ScopeId })
            .HasPrincipalKey(b => new { b.Id, b.ScopeId }).OnDelete(DeleteBehavior.ClientCascade);
    }

    public void Configure(EntityTypeBuilder<MeetingBodyMunicipality> municipality)
    {
        municipality.ToTable("MeetingBodyMunicipality");
        municipality.HasKey(m => new { m.MeetingBodyId, m.Municipality });
        municipality.HasOne<Municipality>().WithMany().HasForeignKey(m => m.Municipality).OnDelete(DeleteBehavior.Restrict);
        // From a municipality to the bodies that serve it, when grants are expanded.
        municipality.HasIndex(m => m.Municipality);
    }

    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("Membership");
        membership.Property(m => m.Id).ValueGeneratedNever();
        membership.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
