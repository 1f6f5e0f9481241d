using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Infrastructure.Persistence.Audit;

/// <summary>Writes the audit entries of a save into that save.</summary>
internal static class AuditTrail
{
    private const string NotAuditedAnnotation = "Samarbeid:NotAudited";
    private const string NotKeptAnnotation = "Samarbeid:NotKeptInAudit";

    /// <summary>For rows that are no person's doing: public figures, the outbox, keys.</summary>
    public static void IsNotAudited(this EntityTypeBuilder type) => type.Metadata.SetAnnotation(NotAuditedAnnotation, true);

    /// <summary>For words that are to be gone when they are deleted: that they were changed stands in the trail, and how long they were, but not what they said.</summary>
    public static void IsNotKeptInAudit(this PropertyBuilder<string> property) => property.Metadata.SetAnnotation(NotKeptAnnotation, true);

    public static bool IsKept(IReadOnlyProperty property) => property.FindAnnotation(NotKeptAnnotation) is null;

    public static bool IsAudited(IReadOnlyEntityType type) => type.FindAnnotation(NotAuditedAnnotation) is null;

    /// <summary>Locks the head of the chain, and adds one entry per changed row to the context.</summary>
    /// <returns>The last of them.</returns>
    public static async Task<AuditMark> RecordAsync(SamarbeidDbContext database, IReadOnlyList<EntityEntry> changes, CancellationToken cancel)
    {
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

        database.Entry(head).State = EntityState.Modified;
        return new(head.Sequence, head.Hash);
    }

    /// <summary>Adds one entry that stands for a whole load of rows. Needs the transaction it is saved in.</summary>
    public static async Task RecordAsync(SamarbeidDbContext database, string what, string which, CancellationToken cancel)
    {
        var head = await LockHeadAsync(database, cancel);
        var (values, entry) = AuditRow.Of(what, which, database, head);
        (head.Sequence, head.Hash) = (entry.Sequence, entry.Hash);
        database.Add(values);
        database.Add(entry);
        database.Entry(head).State = EntityState.Modified;
    }

    /// <summary>Takes the entries of a failed save out of the context, so that another attempt does not write them twice.</summary>
    public static void Forget(ChangeTracker tracker)
    {
        foreach (var row in tracker.Entries().Where(e => e.Entity is AuditEntry or AuditValues or AuditHead or SecurityEvent).ToList())
            row.State = EntityState.Detached;
    }

    private static async Task<AuditHead> LockHeadAsync(SamarbeidDbContext database, CancellationToken cancel)
    {
        var heads = database.Set<AuditHead>();
        // An update that changes nothing takes the row's lock, and with it everybody else's turn, before the row is read.
        await heads.ExecuteUpdateAsync(h => h.SetProperty(x => x.Sequence, x => x.Sequence), cancel);
        var known = database.ChangeTracker.Entries<AuditHead>().SingleOrDefault();
        if (known is null) return await heads.SingleAsync(cancel);

        await known.ReloadAsync(cancel);
        return known.Entity;
    }
}

/// <summary>An entry of the chain, known among all that ever were by its hash.</summary>
internal sealed record AuditMark(long Sequence, string Hash);
