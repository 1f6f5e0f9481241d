using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Samarbeid.Infrastructure.Persistence.Audit;

/// <summary>Writes the audit entries of a save into that save.</summary>
internal static class AuditTrail
{
    private const string NotAuditedAnnotation = "Samarbeid:NotAudited";

    /// <summary>For rows that are no person's doing: public figures, the outbox, keys.</summary>
    public static void IsNotAudited(this Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder type) =>
        type.Metadata.SetAnnotation(NotAuditedAnnotation, true);

    public static bool IsAudited(IReadOnlyEntityType type) => type.FindAnnotation(NotAuditedAnnotation) is null;

    public static bool HasWork(ChangeTracker tracker) => Changes(tracker).Any();

    /// <summary>Locks the head of the chain, and adds one entry per changed row to the context.</summary>
    public static async Task RecordAsync(SamarbeidDbContext database, CancellationToken cancel)
    {
        var changes = Changes(database.ChangeTracker).ToList();
        var head = await LockHeadAsync(database, cancel);
        var at = database.Clock.GetUtcNow();
        foreach (var change in changes)
        {
            var values = AuditRow.ValuesOf(change, head.Sequence + 1);
            var entry = AuditRow.EntryOf(change, database, at, head, values);
            (head.Sequence, head.Hash) = (entry.Sequence, entry.Hash);
            database.Add(values);
            database.Add(entry);
        }
    }

    private static async Task<AuditHead> LockHeadAsync(SamarbeidDbContext database, CancellationToken cancel)
    {
        var heads = database.Set<AuditHead>();
        var locked = await heads.ExecuteUpdateAsync(h => h.SetProperty(x => x.Sequence, x => x.Sequence), cancel);
        if (locked == 0) return heads.Add(new AuditHead()).Entity;

        var known = database.ChangeTracker.Entries<AuditHead>().SingleOrDefault();
        if (known is null) return await heads.SingleAsync(cancel);

        await known.ReloadAsync(cancel);
        return known.Entity;
    }

    private static IEnumerable<EntityEntry> Changes(ChangeTracker tracker) => tracker.Entries().Where(e =>
        (e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted) && IsAudited(e.Metadata));
}
