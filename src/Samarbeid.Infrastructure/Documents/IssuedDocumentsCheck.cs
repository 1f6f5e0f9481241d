using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Documents;

/// <summary>Checks that what is stored of each issued document, words and renditions, is what was issued: against its own hash,
/// against the hash in the audit trail, which vouches for it where somebody has changed both, and for minutes against the ones before and after.</summary>
public static class IssuedDocumentsCheck
{
    private const int AtOnce = 20;

    /// <returns>How many documents are in order, or which one is not.</returns>
    public static async Task<Outcome<int>> VerifyAsync(SamarbeidDbContext database, CancellationToken cancel)
    {
        var recorded = await RecordedAsync(database, cancel);
        var checkedOnes = 0;
        var chain = new MinutesChain();
        // The system's own check is bound to no scope, and checks what it does not read.
        var documents = database.IssuedDocuments.AsNoTracking().IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter, SamarbeidDbContext.RestrictedFilter]);
        // Some at a time: all files of all years do not belong in memory. In the order of the chains; by name an exempt version comes before the public one.
        var inOrder = documents.OrderBy(d => d.ScopeId).ThenBy(d => d.Kind).ThenBy(d => d.ChainPosition).ThenBy(d => d.Id).Select(d => d.Id);
        foreach (var ids in (await inOrder.ToListAsync(cancel)).Chunk(AtOnce))
        {
            var some = await documents.Where(d => ids.Contains(d.Id)).Include(d => d.Renditions).ToDictionaryAsync(d => d.Id, cancel);
            foreach (var document in ids.Select(id => some[id]))
            {
                if (!IsWhole(recorded, document)) return AuditRules.DocumentAltered.With(document.Id.Value.ToString(), checkedOnes);
                if (!chain.Continues(document))
                    return AuditRules.ChainBroken.With(document.Id.Value.ToString(), chain.Position, await BodyAsync(database, document.ScopeId, cancel));

                checkedOnes++;
            }
        }

        // What was met has been taken out.
        return recorded.Count == 0 ? checkedOnes : AuditRules.DocumentMissing.With(recorded.Keys.Order(StringComparer.Ordinal).First());
    }

    /// <summary>Whether one document, its renditions with it, is what was issued.</summary>
    public static async Task<bool> IsUnchangedAsync(SamarbeidDbContext database, IssuedDocument document, CancellationToken cancel)
    {
        var id = document.Id.Value.ToString();
        string[] keys = [id, .. document.Renditions.Select(r => KeyOf(id, r))];
        var told = await IssuedAfter(database, 0).Where(r => keys.Contains(r.EntityId)).ToListAsync(cancel);
        return IsWhole(told.ToDictionary(r => r.EntityId, HashIn, StringComparer.OrdinalIgnoreCase), document);
    }

    private static string KeyOf(string id, Rendition rendition) => $"{id},{rendition.Format}";

    private static async Task<string> BodyAsync(SamarbeidDbContext database, ScopeId scope, CancellationToken cancel) =>
        await database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(b => b.ScopeId == scope)
            .Select(b => b.Name).FirstOrDefaultAsync(cancel) ?? scope.Value.ToString();

    private static bool IsWhole(Dictionary<string, string?> recorded, IssuedDocument document)
    {
        var id = document.Id.Value.ToString();
        return IsWhole(recorded, id, Encoding.UTF8.GetBytes(document.Json), document.Sha256)
            && document.Renditions.All(r => IsWhole(recorded, KeyOf(id, r), r.Bytes, r.Sha256));
    }

    // Values may have been erased from the trail; then the document's own hash is what there is.
    private static bool IsWhole(Dictionary<string, string?> recorded, string key, byte[] bytes, string sha256)
    {
        recorded.Remove(key, out var told);
        return DocumentHash.Of(bytes) == sha256 && (told ?? sha256) == sha256;
    }

    private static async Task<Dictionary<string, string?>> RecordedAsync(SamarbeidDbContext database, CancellationToken cancel)
    {
        var recorded = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        await foreach (var entry in Pages.ReadAsync<Recorded>(last => IssuedAfter(database, last?.Sequence ?? 0).OrderBy(r => r.Sequence), cancel))
            recorded[entry.EntityId] = HashIn(entry);
        return recorded;
    }

    private static string? HashIn(Recorded entry)
    {
        if (entry.After is null) return null;

        using var values = JsonDocument.Parse(entry.After);
        return values.RootElement.TryGetProperty(nameof(IssuedDocument.Sha256), out var hash) ? hash.GetString() : null;
    }

    private static IQueryable<Recorded> IssuedAfter(SamarbeidDbContext database, long sequence) =>
        from entry in database.AuditEntries.AsNoTracking()
        join values in database.AuditValues.AsNoTracking().IgnoreQueryFilters([SamarbeidDbContext.RestrictedFilter]) on entry.Sequence equals values.Sequence into known
        from values in known.DefaultIfEmpty()
        where entry.Sequence > sequence && entry.Change == AuditChange.Added
            && (entry.EntityType == nameof(IssuedDocument) || entry.EntityType == nameof(Rendition))
        select new Recorded { Sequence = entry.Sequence, EntityId = entry.EntityId, After = values == null ? null : values.After };

    /// <summary>What the trail tells of a document or a file of it; its values are null where they have been erased.</summary>
    private sealed record Recorded
    {
        public required long Sequence { get; init; }
        public required string EntityId { get; init; }
        public required string? After { get; init; }
    }
}
