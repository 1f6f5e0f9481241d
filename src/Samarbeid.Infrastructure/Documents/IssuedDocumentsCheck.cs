using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Documents;

/// <summary>Checks that what is stored of each issued document, words and renditions, is what was issued: against its own hash,
/// and that against the hash in the audit trail, which vouches for it where somebody has changed both.</summary>
public static class IssuedDocumentsCheck
{
    private const int AtOnce = 20;

    /// <returns>How many documents are in order, or which one is not.</returns>
    public static async Task<Outcome<int>> VerifyAsync(SamarbeidDbContext database, CancellationToken cancel)
    {
        var recorded = await RecordedAsync(database, cancel);
        var checkedOnes = 0;
        // The system's own check is bound to no scope.
        var documents = database.IssuedDocuments.AsNoTracking().IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]);
        // Some at a time: all files of all years do not belong in memory.
        foreach (var ids in (await documents.OrderBy(d => d.Id).Select(d => d.Id).ToListAsync(cancel)).Chunk(AtOnce))
        {
            foreach (var document in await documents.Where(d => ids.Contains(d.Id)).Include(d => d.Renditions).OrderBy(d => d.Id).ToListAsync(cancel))
            {
                if (!IsWhole(recorded, document)) return AuditRules.DocumentAltered.With(document.Id.Value.ToString(), checkedOnes);

                checkedOnes++;
            }
        }

        return checkedOnes;
    }

    private static bool IsWhole(Dictionary<string, string> recorded, IssuedDocument document)
    {
        var id = document.Id.Value.ToString();
        return IsWhole(recorded, id, Encoding.UTF8.GetBytes(document.Json), document.Sha256)
            && document.Renditions.All(r => IsWhole(recorded, $"{id},{r.Format}", r.Bytes, r.Sha256));
    }

    // Values may have been erased from the trail; then the document's own hash is what there is.
    private static bool IsWhole(Dictionary<string, string> recorded, string key, byte[] bytes, string sha256) =>
        DocumentHash.Of(bytes) == sha256 && recorded.GetValueOrDefault(key, sha256) == sha256;

    private static async Task<Dictionary<string, string>> RecordedAsync(SamarbeidDbContext database, CancellationToken cancel)
    {
        var recorded = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        await foreach (var entry in Pages.ReadAsync<Recorded>(last => IssuedAfter(database, last?.Sequence ?? 0), cancel))
        {
            using var values = JsonDocument.Parse(entry.After);
            if (values.RootElement.TryGetProperty(nameof(IssuedDocument.Sha256), out var hash) && hash.GetString() is { } text)
                recorded[entry.EntityId] = text;
        }

        return recorded;
    }

    private static IQueryable<Recorded> IssuedAfter(SamarbeidDbContext database, long sequence) =>
        from entry in database.AuditEntries.AsNoTracking()
        join values in database.AuditValues.AsNoTracking() on entry.Sequence equals values.Sequence
        where entry.Sequence > sequence && entry.Change == AuditChange.Added
            && (entry.EntityType == nameof(IssuedDocument) || entry.EntityType == nameof(Rendition))
        orderby entry.Sequence
        select new Recorded(entry.Sequence, entry.EntityId, values.After);

    private sealed record Recorded(long Sequence, string EntityId, string After);
}
