using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.Access;

internal sealed class GrantConfiguration : IEntityTypeConfiguration<Grant>, IEntityTypeConfiguration<GrantMunicipality>
{
    public void Configure(EntityTypeBuilder<Grant> grant)
    {
        grant.ToTable("Grant");
        grant.Property(g => g.Version).IsConcurrencyToken();
        grant.Property(g => g.District).HasMaxLength(PoliceDistrict.CodeMaxLength).IsUnicode(false);
        grant.HasOne<Person>().WithMany().HasForeignKey(g => g.PersonId).OnDelete(DeleteBehavior.Restrict);
        grant.HasOne<PoliceDistrict>().WithMany().HasForeignKey(g => g.District).OnDelete(DeleteBehavior.Restrict);
        grant.HasMany(g => g.Municipalities).WithOne().HasForeignKey(m => m.GrantId).OnDelete(DeleteBehavior.ClientCascade);
        // Read at the start of every operation.
        grant.HasIndex(g => g.PersonId);
    }

    public void Configure(EntityTypeBuilder<GrantMunicipality> municipality)
    {
        municipality.ToTable("GrantMunicipality");
        municipality.HasKey(m => new { m.GrantId, m.Municipality });
        municipality.HasOne<Municipality>().WithMany().HasForeignKey(m => m.Municipality).OnDelete(DeleteBehavior.Restrict);
    }
}
