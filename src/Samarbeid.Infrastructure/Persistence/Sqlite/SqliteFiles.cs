using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Infrastructure.Persistence.Setup;
using SQLitePCL;

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

        var copy = $"{settings.SqliteFile}.before-{target}-{Stamp(now)}";
        await CopyAsync(database, copy, cancel);
        return copy;
    }

    /// <summary>Copies the database as of one moment, also while others write to it.</summary>
    public static async Task CopyAsync(SamarbeidDbContext database, string copy, CancellationToken cancel)
    {
        await database.Database.OpenConnectionAsync(cancel);
        var handle = ((SqliteConnection)database.Database.GetDbConnection()).Handle!;
        // One long statement, which looks at no token by itself.
        await using var stop = cancel.Register(() => raw.sqlite3_interrupt(handle));
        try
        {
            await database.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", cancel);
        }
        catch (SqliteException fault) when (cancel.IsCancellationRequested)
        {
            throw new OperationCanceledException(fault.Message, fault, cancel);
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }
    }

    public static async Task<SqliteConnection> OpenForReadingAsync(string file, CancellationToken cancel)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await connection.OpenAsync(cancel);
        return connection;
    }

    public static async Task<IReadOnlyList<string>> ListAsync(SqliteConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only constants of the callers.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var values = new List<string>();
        while (await reader.ReadAsync(cancel)) values.Add(reader.GetString(0));
        return values;
    }

    public static string Stamp(DateTimeOffset now) => now.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);

    private static Task<int> CountTablesAsync(SamarbeidDbContext database, string name, CancellationToken cancel) => database.Database
        .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = {name}").SingleAsync(cancel);
}
