using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Infrastructure.Persistence.Setup;

namespace Samarbeid.Infrastructure.Persistence.Sqlite;

/// <summary>The files beside the SQLite database, and what is done to it as a file before EF gets to it.</summary>
internal static class SqliteFiles
{
    /// <summary>Shared by every process that uses the database; taken alone to replace it.</summary>
    public static string InUse(PersistenceSettings settings) => settings.SqliteFile + ".in-use";

    /// <summary>Held alone by the process that is starting.</summary>
    public static string Starting(PersistenceSettings settings) => settings.SqliteFile + ".starting";

    /// <summary>EF marks a running migration by a row, which a killed process leaves behind and the next one waits for without end.
    /// Whoever holds the starting lock knows that nobody is migrating.</summary>
    public static async Task ClearStaleMigrationLockAsync(SamarbeidDbContext database, CancellationToken cancel)
    {
        if (await CountTablesAsync(database, "__EFMigrationsLock", cancel) == 1)
            await database.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancel);
    }

    /// <returns>The copy, or null when there was nothing to copy or nothing to change.</returns>
    public static async Task<string?> CopyBeforeMigrationAsync(
        SamarbeidDbContext database, PersistenceSettings settings, DateTimeOffset now, CancellationToken cancel)
    {
        var pending = await database.Database.GetPendingMigrationsAsync(cancel);
        if (await CountTablesAsync(database, "Municipality", cancel) == 0 || pending.LastOrDefault() is not { } target) return null;

        var copy = $"{settings.SqliteFile}.before-{target}-{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture)}";
        await CopyAsync(database, copy, cancel);
        return copy;
    }

    /// <summary>Copies the database as of one moment, also while others write to it.</summary>
    public static async Task CopyAsync(SamarbeidDbContext database, string copy, CancellationToken cancel) =>
        await database.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", cancel);

    private static Task<int> CountTablesAsync(SamarbeidDbContext database, string name, CancellationToken cancel) => database.Database
        .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = {name}").SingleAsync(cancel);
}
