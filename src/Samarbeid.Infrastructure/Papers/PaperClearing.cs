using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Papers;

/// <summary>Puts away bytes nobody will ask for (rydding): of papers that were taken away and can no longer be put back, and of uploads that a
/// killed server or a full disk left behind.</summary>
public sealed partial class PaperClearing(SystemDatabases databases, StoredFiles files, TimeProvider clock, ILogger<PaperClearing> log)
{
    // Twice the time an upload may take, so that none is met on its way.
    private static readonly TimeSpan LeftAlone = 2 * PaperIntake.Longest;

    /// <returns>How many files were put away.</returns>
    public async Task<int> ClearAsync(CancellationToken cancel)
    {
        await LetGoAsync(cancel);
        var orphans = await OrphansAsync(cancel);
        foreach (var orphan in orphans) await files.DeleteAsync(orphan, cancel);
        if (orphans.Count > 0) Cleared(orphans.Count);
        return orphans.Count;
    }

    private async Task LetGoAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var until = now - Paper.KeptAfterRemoval;
        await using var db = databases.Open("papers");
        // Both lifted, here and below: the program clears for everybody, and what it does not see it would take for nobody's.
        var removed = await db.Papers.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter, SamarbeidDbContext.RestrictedFilter])
            .Where(p => p.FileId != null && p.RemovedAt != null && p.RemovedAt <= until).ToListAsync(cancel);
        foreach (var paper in removed) paper.LetGoOfFile(now);
        if (removed.Count > 0) await db.SaveChangesAsync(cancel);
    }

    private async Task<List<StoredFileId>> OrphansAsync(CancellationToken cancel)
    {
        var until = clock.GetUtcNow() - LeftAlone;
        await using var db = databases.Open("papers");
        return await db.StoredFiles.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter, SamarbeidDbContext.RestrictedFilter])
            .Where(f => f.StartedAt <= until && !db.Papers.Any(p => p.FileId == f.Id)).Select(f => f.Id).ToListAsync(cancel);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Files} stored files that no paper has were put away.")]
    private partial void Cleared(int files);
}
