using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Persistence.Conversions;

namespace Samarbeid.Infrastructure.Persistence.Figures;

internal sealed class CrimeFiguresConfiguration :
    IEntityTypeConfiguration<OffenceGroup>,
    IEntityTypeConfiguration<CrimeCount>,
    IEntityTypeConfiguration<NationalCrimeCount>,
    IEntityTypeConfiguration<CountryCrimeFigure>
{
    public void Configure(EntityTypeBuilder<OffenceGroup> group)
    {
        group.ToTable("OffenceGroup");
        group.IsNotAudited();
        group.HasKey(g => g.Code);
        group.Property(g => g.Code).HasMaxLength(OffenceGroup.CodeMaxLength).IsUnicode(false);
        group.Property(g => g.NameNb).HasMaxLength(OffenceGroup.NameMaxLength);
        group.Property(g => g.NameNn).HasMaxLength(OffenceGroup.NameMaxLength);
    }

    public void Configure(EntityTypeBuilder<CrimeCount> count)
    {
        count.ToTable("CrimeCount");
        count.IsNotAudited();
        count.Property(c => c.Period).IsPeriod();
        // Also the index by which a crime picture reads one municipality, and one period of each in a district.
        count.HasKey(c => new { c.Municipality, c.Period, c.GroupCode });
        count.HasOne<Municipality>().WithMany().HasForeignKey(c => c.Municipality).OnDelete(DeleteBehavior.Restrict);
        count.HasOne<OffenceGroup>().WithMany().HasForeignKey(c => c.GroupCode).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NationalCrimeCount> count)
    {
        count.ToTable("NationalCrimeCount");
        count.IsNotAudited();
        count.Property(c => c.Period).IsPeriod();
        count.Property(c => c.PerThousand).HasPrecision(6, 1);
        count.HasKey(c => new { c.Period, c.GroupCode });
        count.HasOne<OffenceGroup>().WithMany().HasForeignKey(c => c.GroupCode).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CountryCrimeFigure> figure)
    {
        figure.ToTable("CountryCrimeFigure");
        figure.IsNotAudited();
        figure.Property(f => f.Period).IsPeriod();
        figure.HasKey(f => new { f.Period, f.GroupCode });
        figure.HasOne<OffenceGroup>().WithMany().HasForeignKey(f => f.GroupCode).OnDelete(DeleteBehavior.Restrict);
    }
}
