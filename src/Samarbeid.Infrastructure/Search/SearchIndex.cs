using System.Data;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Search;

/// <summary>The index of the engine over the entries (søkeindeks): on SQLite an FTS5 table that triggers keep in the transaction of each change; on SQL Server a function,
/// over its full-text index where that is installed, else over the words themselves. Both are asked by <see cref="SamarbeidDbContext.SearchMatches"/>.</summary>
/// <remarks>Made at each start and not in a migration: SQLite drops the triggers of a table whenever a migration rebuilds it. Where it is missing, the database is from before
/// there was one, and every entry is written anew. To have that done, drop it.</remarks>
internal static class SearchIndex
{
    public const string Name = "SearchIndex";

    private const int AtOnce = 1000;

    /// <summary>Makes it, over every row there is. One node at a time does so, see <see cref="DatabaseStartup"/>.</summary>
    /// <returns>How many entries were written; null where it was there.</returns>
    public static async Task<int?> EnsureAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        var isSqlite = db.Database.IsSqlite();
        // Outside of a transaction, as SQL Server wants it.
        if (!isSqlite) await db.Database.ExecuteSqlRawAsync(SqlServerSearch.FullText, cancel);
        return await db.TransactAsync(
            async () =>
            {
                var isThere = await db.Database.SqlQueryRaw<int>(isSqlite ? SqliteSearch.IsThere : SqlServerSearch.IsThere).SingleAsync(cancel) > 0;
                if (isSqlite) await RunAsync(db, SqliteSearch.WithoutTriggers, cancel);
                int? written = isThere ? null : await WriteAsync(db, cancel);
                if (!isThere) await RunAsync(db, isSqlite ? SqliteSearch.Table : [SqlServerSearch.Function], cancel);
                if (isSqlite) await RunAsync(db, SqliteSearch.Triggers, cancel);
                return written;
            },
            _ => true, IsolationLevel.Unspecified, cancel);
    }

    private static async Task RunAsync(SamarbeidDbContext db, IReadOnlyList<string> statements, CancellationToken cancel)
    {
        foreach (var statement in statements) await db.Database.ExecuteSqlRawAsync(statement, cancel);
    }

    private static async Task<int> WriteAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlRawAsync("DELETE FROM SearchEntry", cancel);
        var written = 0;
        foreach (var source in SearchSources.All)
        {
            IReadOnlyList<IOwned> rows;
            for (var read = 0; (rows = await source.ReadAsync(db, read, AtOnce, cancel)).Count > 0; read += rows.Count)
            {
                db.AddRange(rows.Select(row => SearchIndexing.EntryOf(source, row)).OfType<SearchEntry>());
                written += await db.SaveChangesAsync(cancel);
                db.ChangeTracker.Clear();
            }
        }

        return written;
    }
}
