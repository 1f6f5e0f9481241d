using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Infrastructure.Persistence.Sqlite;
using Samarbeid.Infrastructure.Persistence.SqlServer;
using Samarbeid.Infrastructure.ReferenceData;
using Samarbeid.Infrastructure.Search;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>Makes the database ready at start: brings it up to this version, having copied the SQLite file first, and fills the registers.
/// Holds the mark that the SQLite file is in use for as long as it lives.</summary>
public sealed partial class DatabaseStartup(
    PersistenceSettings settings, SystemDatabases databases, ReferenceDataLoader registers, TimeProvider clock, ILogger<DatabaseStartup> log)
    : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private FileStream? _inUse;

    /// <exception cref="StartupRefusedException">The database cannot be used; the refusal says why.</exception>
    public async Task PrepareAsync(CancellationToken cancel)
    {
        if (settings.Provider is DatabaseProvider.SqlServer)
        {
            await using var turn = await StartLock.TakeAsync(settings.ConnectionString, Patience, cancel)
                ?? throw new StartupRefusedException(SetupRules.OtherIsStarting);
            await using var server = databases.Open("startup");
            if (await IsBehindAsync(server, cancel)) await server.Database.MigrateAsync(cancel);
            if (await server.Database.SqlQueryRaw<int>(SqlServerOptions.ReadersWait).SingleAsync(cancel) == 1) ReadersWait();
            await FillAsync(server, cancel);
            return;
        }

        _inUse ??= FileLock.TryShare(SqliteFiles.InUse(settings)) ?? throw new StartupRefusedException(SetupRules.IsBeingRestored);
        await using var alone = await FileLock.TakeAloneAsync(SqliteFiles.Starting(settings), Patience, cancel)
            ?? throw new StartupRefusedException(SetupRules.OtherIsStarting);
        await using var database = databases.Open("startup");
        var isBehind = await IsBehindAsync(database, cancel);
        await SqliteFiles.ClearStaleMigrationLockAsync(database, cancel);
        if (isBehind && await SqliteFiles.CopyBeforeMigrationAsync(database, settings, clock.GetUtcNow(), cancel) is { } copy) Copied(copy);
        // A new file and a restored copy are not in WAL mode, which lets people read while somebody writes.
        await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);
        if (isBehind) await database.Database.MigrateAsync(cancel);
        await FillAsync(database, cancel);
    }

    public void Dispose() => _inUse?.Dispose();

    /// <summary>Asked before EF is, which to find nothing to do builds the model of the last migration: a fifth of a start.</summary>
    private static async Task<bool> IsBehindAsync(SamarbeidDbContext database, CancellationToken cancel)
    {
        var known = database.Database.GetMigrations().ToHashSet();
        var applied = (await database.Database.GetAppliedMigrationsAsync(cancel)).ToHashSet();
        if (applied.FirstOrDefault(m => !known.Contains(m)) is { } unknown) throw new StartupRefusedException(SetupRules.DatabaseIsNewer.With(unknown));
        return !known.IsSubsetOf(applied);
    }

    private async Task FillAsync(SamarbeidDbContext database, CancellationToken cancel)
    {
        await AuditTriggers.EnsureAsync(database, cancel);
        if (await SearchIndex.EnsureAsync(database, cancel) is > 0 and var entries) Indexed(entries);
        await registers.LoadAsync(cancel);
        Ready(settings.Provider);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The database was copied to {Copy} before it is brought up to this version.")]
    private partial void Copied(string copy);

    [LoggerMessage(Level = LogLevel.Warning, Message = "READ_COMMITTED_SNAPSHOT is off in this database, so whoever reads waits for whoever writes. Turn it on: ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON.")]
    private partial void ReadersWait();

    [LoggerMessage(Level = LogLevel.Information, Message = "The search index was made, with {Entries} entries.")]
    private partial void Indexed(int entries);

    [LoggerMessage(Level = LogLevel.Information, Message = "The {Provider} database is ready.")]
    private partial void Ready(DatabaseProvider provider);
}
