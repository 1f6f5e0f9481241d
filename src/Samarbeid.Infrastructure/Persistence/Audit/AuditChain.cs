using Microsoft.EntityFrameworkCore;

namespace Samarbeid.Infrastructure.Persistence.Audit;

/// <summary>What is wrong with an audit entry.</summary>
public enum AuditFault
{
    /// <summary>The entry is not there.</summary>
    Missing,

    /// <summary>The entry, or one before it, is not what was written.</summary>
    Altered,

    /// <summary>The values are not what was written. Erased ones are no fault.</summary>
    ValuesAltered,
}

/// <summary>What a check of the audit trail found.</summary>
/// <param name="Checked">How many entries were in order.</param>
/// <param name="BrokenAt">The sequence number of the first that was not; null when all were.</param>
public sealed record AuditVerdict(long Checked, long? BrokenAt, AuditFault? Fault)
{
    public bool IsWhole => BrokenAt is null;
}

/// <summary>Checks the audit trail by computing its chain of hashes again.</summary>
public static class AuditChain
{
    public static async Task<AuditVerdict> VerifyAsync(SamarbeidDbContext database, CancellationToken cancel)
    {
        var (sequence, hash) = (0L, "");
        await foreach (var row in Pages.ReadAsync<Row>(last => RowsAfter(database, last?.Entry.Sequence ?? 0), cancel))
        {
            if (row.Entry.Sequence != sequence + 1) return new(sequence, sequence + 1, AuditFault.Missing);
            if (row.Entry.Hash != AuditHash.Of(row.Entry, hash)) return new(sequence, row.Entry.Sequence, AuditFault.Altered);
            if (row.Values is { } values && row.Entry.ValuesHash != AuditHash.Of(values))
                return new(sequence, row.Entry.Sequence, AuditFault.ValuesAltered);
            (sequence, hash) = (row.Entry.Sequence, row.Entry.Hash);
        }

        // Entries cut off at the end leave a chain that is whole in itself; the head remembers how long it was.
        var head = await database.Set<AuditHead>().AsNoTracking().SingleAsync(cancel);
        if (head.Sequence > sequence) return new(sequence, sequence + 1, AuditFault.Missing);
        return head.Sequence == sequence && head.Hash == hash
            ? new(sequence, null, null)
            : new(sequence, sequence, AuditFault.Altered);
    }

    private static IQueryable<Row> RowsAfter(SamarbeidDbContext database, long sequence) =>
        from entry in database.AuditEntries.AsNoTracking()
        where entry.Sequence > sequence
        // Lifted: it is checked, and not read by anybody.
        join values in database.AuditValues.AsNoTracking().IgnoreQueryFilters([SamarbeidDbContext.RestrictedFilter]) on entry.Sequence equals values.Sequence into kept
        from values in kept.DefaultIfEmpty()
        orderby entry.Sequence
        select new Row(entry, values);

    private sealed record Row(AuditEntry Entry, AuditValues? Values);
}
