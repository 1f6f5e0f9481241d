using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.Municipalities;

internal sealed class MunicipalityConfiguration : IEntityTypeConfiguration<Municipality>, IEntityTypeConfiguration<PoliceDistrict>
{
    public void Configure(EntityTypeBuilder<Municipality> municipality)
    {
        municipality.ToTable("Municipality");
        municipality.HasKey(m => m.Number);
        municipality.Property(m => m.Version).IsConcurrencyToken();
        municipality.Property(m => m.OfficialName).HasMaxLength(Municipality.NameMaxLength);
        municipality.Property(m => m.Name).HasMaxLength(Municipality.NameMaxLength);
        municipality.Property(m => m.UniqueName).HasMaxLength(Municipality.NameMaxLength);
        municipality.Property(m => m.CountyNumber).HasMaxLength(County.NumberLength).IsUnicode(false);
        municipality.Property(m => m.PoliceDistrictCode).HasMaxLength(PoliceDistrict.CodeMaxLength).IsUnicode(false);
        municipality.Property(m => m.SourcePoliceDistrictCode).HasMaxLength(PoliceDistrict.CodeMaxLength).IsUnicode(false);
        municipality.HasOne<PoliceDistrict>().WithMany().HasForeignKey(m => m.PoliceDistrictCode).OnDelete(DeleteBehavior.Restrict);
        municipality.HasOne<County>().WithMany().HasForeignKey(m => m.CountyNumber).OnDelete(DeleteBehavior.Restrict);
        municipality.HasIndex(m => m.ScopeId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PoliceDistrict> district)
    {
        district.ToTable("PoliceDistrict");
        district.IsNotAudited();
        district.HasKey(d => d.Code);
        district.Property(d => d.Code).HasMaxLength(PoliceDistrict.CodeMaxLength).IsUnicode(false);
        district.Property(d => d.NameNb).HasMaxLength(PoliceDistrict.NameMaxLength);
        district.Property(d => d.NameNn).HasMaxLength(PoliceDistrict.NameMaxLength);
    }
}
