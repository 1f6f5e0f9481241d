using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence;

// Every save, whoever calls it: guarded, versioned and audited in one transaction.
public abstract partial class SamarbeidDbContext
{
    /// <summary>The clock of the audit trail; set where the context is opened.</summary>
    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Says which version of a root the person saw, so that a change made in between is found when it is saved.</summary>
    public void Expect(AggregateRoot root, int version) => Entry(root).Property(r => r.Version).OriginalValue = version;

    /// <summary>Saves, and turns the faults a person can do something about into refusals. After a refusal nothing is saved.</summary>
    public async Task<Outcome> SaveAsync(CancellationToken cancel)
    {
        try
        {
            await SaveChangesAsync(cancel);
            return Outcome.Done;
        }
        catch (Exception fault) when (PersistenceRules.RefusalOf(fault) is { } refusal)
        {
            return refusal;
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        SaveChangesAsync(acceptAllChangesOnSuccess).GetAwaiter().GetResult();

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        GuardWrites();
        CheckTexts();
        BumpVersions();
        if (!AuditTrail.HasWork(ChangeTracker)) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        await using (own)
        {
            await AuditTrail.RecordAsync(this, cancellationToken);
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            if (own is not null) await own.CommitAsync(cancellationToken);
            return saved;
        }
    }

    private void BumpVersions()
    {
        var changed = ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(RootOf).OfType<AggregateRoot>().ToHashSet();
        foreach (var root in changed)
        {
            var entry = Entry(root);
            if (entry.State is EntityState.Deleted) continue;
            var version = entry.Property(r => r.Version);
            version.CurrentValue = entry.State is EntityState.Added ? 1 : version.OriginalValue + 1;
        }
    }

    /// <summary>The root a row belongs to: itself, or the tracked root that holds it in a collection.</summary>
    private AggregateRoot? RootOf(EntityEntry entry)
    {
        if (entry.Entity is AggregateRoot root) return root;

        var holding = entry.Metadata.GetForeignKeys().FirstOrDefault(k =>
            k.PrincipalToDependent is not null && typeof(AggregateRoot).IsAssignableFrom(k.PrincipalEntityType.ClrType));
        if (holding is null) return null;

        var key = holding.Properties.Select(p => entry.Property(p.Name).CurrentValue).ToArray();
        return ChangeTracker.Entries<AggregateRoot>().FirstOrDefault(r => holding.PrincipalEntityType == r.Metadata
            && holding.PrincipalKey.Properties.Select(p => r.Property(p.Name).CurrentValue).SequenceEqual(key))?.Entity;
    }

    /// <exception cref="UnprintableTextException">A text has a character no document could show.</exception>
    private void CheckTexts()
    {
        foreach (var entry in ChangeTracker.Entries().Where(e => (e.State is EntityState.Added or EntityState.Modified) && AuditTrail.IsAudited(e.Metadata)))
        {
            foreach (var property in entry.Properties.Where(p => p.CurrentValue is string && (entry.State is EntityState.Added || p.IsModified)))
                UnprintableTextException.ThrowIfUnprintable((string)property.CurrentValue!);
        }
    }
}
