using System.Data;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.ReferenceData;

/// <summary>Brings the database up to the reference files: all that is new in one transaction, or nothing.</summary>
/// <remarks>A changed figure is updated, a figure the files no longer hold is kept. What an administrator has corrected
/// stands until the file's own value changes. When every file is known already, one small read is all.</remarks>
public sealed class ReferenceDataLoader(SystemDatabases databases, ReferenceFiles files)
{
    private const string Part = "reference-data";

    /// <returns>The files that were taken in; none when the database was up to date.</returns>
    /// <exception cref="ReferenceFileException">A file cannot be read; nothing was changed.</exception>
    public async Task<IReadOnlyList<string>> LoadAsync(CancellationToken cancel)
    {
        await using var database = databases.Open(Part);
        var current = ReferenceFileNames.All.Select(name => ReferenceDataVersion.Of(files.Open(name))).ToList();
        if ((await NewsAsync(database, current, cancel)).Count == 0) return [];

        return await database.TransactAsync(() => TakeInAsync(database, current, cancel), _ => true, IsolationLevel.Serializable, cancel);
    }

    private async Task<IReadOnlyList<string>> TakeInAsync(SamarbeidDbContext database, List<ReferenceDataVersion> current, CancellationToken cancel)
    {
        // Asked again inside: another node may have loaded them meanwhile.
        var news = await NewsAsync(database, current, cancel);
        await new ReferenceDataMerge(database, files).TakeInAsync(news, cancel);
        await MergeRows.IntoAsync(database, current, version => version.File, cancel);
        await database.SaveChangesAsync(cancel);

        await CountryFigures.RefreshAsync(database, cancel);
        return [.. news];
    }

    private static async Task<HashSet<string>> NewsAsync(
        SamarbeidDbContext database, IReadOnlyList<ReferenceDataVersion> current, CancellationToken cancel)
    {
        var known = await database.ReferenceDataVersions.AsNoTracking().ToDictionaryAsync(v => v.File, v => v.Hash, cancel);
        return [.. current.Where(v => known.GetValueOrDefault(v.File) != v.Hash).Select(v => v.File)];
    }
}
