using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence.SingleUse;

internal sealed class UsedKeyConfiguration : IEntityTypeConfiguration<UsedKey>
{
    public void Configure(EntityTypeBuilder<UsedKey> used)
    {
        used.IsNotAudited();
        used.ToTable("UsedKey");
        used.HasKey(k => k.Key);
        used.Property(k => k.Key).ValueGeneratedNever();
        used.Property(k => k.Answer).HasMaxLength(UsedKey.AnswerMaxLength);
        // Those old enough to be taken away.
        used.HasIndex(k => k.UsedOn);
    }
}
