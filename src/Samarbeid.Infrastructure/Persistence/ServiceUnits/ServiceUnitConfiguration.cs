using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.ServiceUnits;

namespace Samarbeid.Infrastructure.Persistence.ServiceUnits;

internal sealed class ServiceUnitConfiguration : IEntityTypeConfiguration<ServiceUnit>, IEntityTypeConfiguration<ServiceUnitMunicipality>
{
    public void Configure(EntityTypeBuilder<ServiceUnit> unit)
    {
        unit.ToTable("ServiceUnit");
        unit.Property(u => u.Version).IsConcurrencyToken();
        unit.Property(u => u.Name).HasMaxLength(ServiceUnit.NameMaxLength);
        unit.Property(u => u.District).HasMaxLength(PoliceDistrict.CodeMaxLength).IsUnicode(false);
        unit.HasOne<PoliceDistrict>().WithMany().HasForeignKey(u => u.District).OnDelete(DeleteBehavior.Restrict);
        unit.HasMany(u => u.Municipalities).WithOne().HasForeignKey(m => m.ServiceUnitId).OnDelete(DeleteBehavior.ClientCascade);
    }

    public void Configure(EntityTypeBuilder<ServiceUnitMunicipality> municipality)
    {
        municipality.ToTable("ServiceUnitMunicipality");
        municipality.HasKey(m => new { m.ServiceUnitId, m.Municipality });
        municipality.HasOne<Municipality>().WithMany().HasForeignKey(m => m.Municipality).OnDelete(DeleteBehavior.Restrict);
        municipality.HasIndex(m => m.Municipality);
    }
}
