using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samarbeid.Infrastructure.Persistence.Audit;

internal sealed class AuditConfiguration
    : IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditValues>, IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.IsNotAudited();
        entry.ToTable("AuditEntry", table => table.HasTrigger("AuditEntryIsAppendOnly"));
        entry.HasKey(e => e.Sequence);
        entry.Property(e => e.Sequence).ValueGeneratedNever();
        entry.Property(e => e.Actor).HasMaxLength(100);
        entry.Property(e => e.Operation).HasMaxLength(AuditEntry.OperationMaxLength);
        entry.Property(e => e.EntityType).HasMaxLength(60);
        entry.Property(e => e.EntityId).HasMaxLength(200);
        entry.Property(e => e.ValuesHash).HasMaxLength(64).IsUnicode(false);
        entry.Property(e => e.Hash).HasMaxLength(64).IsUnicode(false);
        // The history of one thing.
        entry.HasIndex(e => new { e.EntityType, e.EntityId });
        // What is new in a scope, which each page of a meeting that is held asks twice a second.
        entry.HasIndex(e => new { e.ScopeId, e.Sequence });
    }

    public void Configure(EntityTypeBuilder<AuditValues> values)
    {
        values.IsNotAudited();
        values.ToTable("AuditValues");
        values.HasKey(v => v.Sequence);
        values.Property(v => v.Sequence).ValueGeneratedNever();
        values.Property(v => v.Salt).HasMaxLength(16);
        values.HasOne<AuditEntry>().WithOne().HasForeignKey<AuditValues>(v => v.Sequence).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AuditHead> head)
    {
        head.IsNotAudited();
        head.ToTable("AuditHead");
        head.Property(h => h.Id).ValueGeneratedNever();
        head.Property(h => h.Hash).HasMaxLength(64).IsUnicode(false);
        head.HasData(new AuditHead());
    }
}
