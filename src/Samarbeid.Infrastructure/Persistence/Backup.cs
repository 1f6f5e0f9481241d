using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Infrastructure.Persistence.Sqlite;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>Copies the embedded database to a file (sikkerhetskopi) while the program runs, and puts such a file back when it is stopped.</summary>
public sealed class Backup(PersistenceSettings settings, SystemDatabases databases, IContextFactory contexts, TimeProvider clock)
{
    private const int CannotOpen = 14;

    /// <summary>Writes a checked copy as of one moment. The file is there whole, or not at all.</summary>
    public async Task<Outcome> BackupAsync(string file, bool overwrite, CancellationToken cancel)
    {
        if (settings.Provider is not DatabaseProvider.Sqlite) return BackupRules.ServerHasItsOwn;
        if (!File.Exists(settings.SqliteFile)) return BackupRules.NoDatabase.With(settings.SqliteFile);

        var target = Path.GetFullPath(file);
        if (target == settings.SqliteFile) return BackupRules.IsTheDatabase.With(file);
        if (File.Exists(target) && !overwrite) return BackupRules.FileExists.With(file);
        if (Directory.Exists(target)) return BackupRules.CannotBeWritten.With(file);

        var unfinished = $"{target}.{Guid.NewGuid():N}.unfinished";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await using (var database = databases.Open("backup")) await SqliteFiles.CopyAsync(database, unfinished, cancel);
            if (await FaultOfAsync(unfinished, cancel) is { } fault) return fault;

            File.Move(unfinished, target, overwrite);
            return Outcome.Done;
        }
        catch (SqliteException full) when (PersistenceRules.RefusalOf(full) is { } refusal)
        {
            return refusal;
        }
        catch (Exception fault) when (fault is SqliteException { SqliteErrorCode: CannotOpen } or IOException or UnauthorizedAccessException)
        {
            return BackupRules.CannotBeWritten.With(file);
        }
        finally
        {
            if (File.Exists(unfinished)) File.Delete(unfinished);
        }
    }

    /// <summary>Puts a backup in the place of the database, which is kept beside it. Refused while any process uses the database.</summary>
    public async Task<Outcome> RestoreAsync(string file, CancellationToken cancel)
    {
        if (settings.Provider is not DatabaseProvider.Sqlite) return BackupRules.ServerHasItsOwn;
        if (!File.Exists(file)) return BackupRules.NoFile.With(file);
        if (Path.GetFullPath(file) == settings.SqliteFile) return BackupRules.IsTheDatabase.With(file);

        await using var alone = FileLock.TryTakeAlone(SqliteFiles.InUse(settings));
        if (alone is null) return BackupRules.ProgramIsRunning;
        if (await FaultOfAsync(file, cancel) is { } fault) return fault;

        await new Replacement(settings, file, clock.GetUtcNow()).RunAsync(cancel);
        return Outcome.Done;
    }

    /// <summary>Why a file is not a database that this version can take over; null when it is.</summary>
    private async Task<Refusal?> FaultOfAsync(string file, CancellationToken cancel)
    {
        try
        {
            await using var connection = await SqliteFiles.OpenForReadingAsync(file, cancel);
            if (await SqliteFiles.ListAsync(connection, "PRAGMA integrity_check", cancel) is not ["ok"]) return BackupRules.IsDamaged.With(file);
            if (await SqliteFiles.ListAsync(connection, "SELECT 1 FROM AuditHead", cancel) is []) return BackupRules.IsNotSamarbeid.With(file);

            await using var database = contexts.Create();
            var known = database.Database.GetMigrations().ToHashSet();
            var applied = await SqliteFiles.ListAsync(connection, "SELECT MigrationId FROM __EFMigrationsHistory", cancel);
            return applied.FirstOrDefault(m => !known.Contains(m)) is { } newer ? SetupRules.DatabaseIsNewer.With(newer) : null;
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == CannotOpen)
        {
            return BackupRules.CannotBeRead.With(file);
        }
        catch (SqliteException)
        {
            return BackupRules.IsNotSamarbeid.With(file);
        }
    }
}

/// <summary>Why a backup or a restore is refused.</summary>
public static class BackupRules
{
    public static readonly Refusal ServerHasItsOwn = new("Backup.ServerHasItsOwn");
    public static readonly Refusal NoDatabase = new("Backup.NoDatabase");
    public static readonly Refusal FileExists = new("Backup.FileExists");
    public static readonly Refusal IsTheDatabase = new("Backup.IsTheDatabase");
    public static readonly Refusal CannotBeWritten = new("Backup.CannotBeWritten");
    public static readonly Refusal CannotBeRead = new("Backup.CannotBeRead");
    public static readonly Refusal NoFile = new("Backup.NoFile");
    public static readonly Refusal ProgramIsRunning = new("Backup.ProgramIsRunning");
    public static readonly Refusal IsDamaged = new("Backup.IsDamaged");
    public static readonly Refusal IsNotSamarbeid = new("Backup.IsNotSamarbeid");
}
