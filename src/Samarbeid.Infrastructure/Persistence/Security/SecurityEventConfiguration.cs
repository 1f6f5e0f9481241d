using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.Security;

internal sealed class SecurityEventConfiguration : IEntityTypeConfiguration<SecurityEvent>
{
    public void Configure(EntityTypeBuilder<SecurityEvent> line)
    {
        line.IsNotAudited();
        line.ToTable("SecurityEvent", table => table.HasTrigger(SecurityLogTriggers.Name));
        line.HasKey(e => e.Sequence);
        line.Property(e => e.Thing).HasMaxLength(SecurityEvent.ThingMaxLength);
        // The page of the newest, and the clearing of the oldest.
        line.HasIndex(e => e.At);
    }
}
