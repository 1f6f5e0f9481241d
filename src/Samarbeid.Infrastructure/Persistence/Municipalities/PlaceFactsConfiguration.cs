using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.ReferenceData;

namespace Samarbeid.Infrastructure.Persistence.Municipalities;

internal sealed class PlaceFactsConfiguration :
    IEntityTypeConfiguration<County>,
    IEntityTypeConfiguration<PopulationFigure>,
    IEntityTypeConfiguration<MunicipalityCodeChange>,
    IEntityTypeConfiguration<ReferenceDataVersion>
{
    public void Configure(EntityTypeBuilder<County> county)
    {
        county.ToTable("County");
        county.IsNotAudited();
        county.HasKey(c => c.Number);
        county.Property(c => c.Number).HasMaxLength(County.NumberLength).IsUnicode(false);
        county.Property(c => c.Name).HasMaxLength(County.NameMaxLength);
        county.Property(c => c.OfficialName).HasMaxLength(County.NameMaxLength);
    }

    public void Configure(EntityTypeBuilder<PopulationFigure> population)
    {
        population.ToTable("PopulationFigure");
        population.IsNotAudited();
        population.HasKey(p => new { p.Municipality, p.Date });
        population.HasOne<Municipality>().WithMany().HasForeignKey(p => p.Municipality).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MunicipalityCodeChange> change)
    {
        change.ToTable("MunicipalityCodeChange");
        change.IsNotAudited();
        change.HasKey(c => new { c.OldNumber, c.OldName });
        change.Property(c => c.OldName).HasMaxLength(MunicipalityCodeChange.NameMaxLength);
        change.HasOne<Municipality>().WithMany().HasForeignKey(c => c.CurrentNumber).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReferenceDataVersion> version)
    {
        version.ToTable("ReferenceDataVersion");
        version.IsNotAudited();
        version.HasKey(v => v.File);
        version.Property(v => v.File).HasMaxLength(100).IsUnicode(false);
        version.Property(v => v.Version).HasMaxLength(40);
        version.Property(v => v.Hash).HasMaxLength(64).IsUnicode(false);
    }
}
