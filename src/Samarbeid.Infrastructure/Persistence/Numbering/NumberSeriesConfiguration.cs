using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.Numbering;

internal sealed class NumberSeriesConfiguration : IEntityTypeConfiguration<NumberSeries>, IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<NumberSeries> series)
    {
        series.IsNotAudited();
        series.ToTable("NumberSeries");
        series.HasKey(n => new { n.ScopeId, n.Series, n.Year });
        series.Property(n => n.Series).HasMaxLength(4).IsUnicode(false);
    }

    public void Configure(EntityTypeBuilder<DataProtectionKey> key)
    {
        key.IsNotAudited();
        key.ToTable("DataProtectionKey");
    }
}
