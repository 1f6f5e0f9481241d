using Microsoft.Data.Sqlite;
using Samarbeid.Infrastructure.Persistence.Setup;

namespace Samarbeid.Infrastructure.Persistence.Sqlite;

/// <summary>Puts a copy of a database in the place of this one, which is kept beside it. Each step leaves the folder so that a start
/// after a kill finds the old database, with all it had acknowledged, or the new one: before the last step the old, after it the new.</summary>
internal sealed class Replacement(PersistenceSettings settings, string file, DateTimeOffset now)
{
    private static readonly string[] LogParts = ["-wal", "-shm"];

    private readonly string _incoming = $"{settings.SqliteFile}.incoming";
    private readonly string _aside = $"{settings.SqliteFile}.before-restore-{SqliteFiles.Stamp(now)}";

    /// <summary>In this order.</summary>
    public IReadOnlyList<Func<CancellationToken, Task>> Steps => [TakeInAsync, FoldInAsync, CopyAsideAsync, KeepAsideAsync, ChangeOverAsync];

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var step in Steps)
        {
            await step(cancel);
            // What a step has named or renamed must not be undone by a power cut after the next one.
            FolderSync.Flush(settings.DataDirectory);
        }
    }

    private string Unfinished => _aside + ".unfinished";

    private async Task TakeInAsync(CancellationToken cancel)
    {
        File.Delete(_incoming);
        try
        {
            await using var source = await SqliteFiles.OpenForReadingAsync(file, cancel);
            await using var copy = source.CreateCommand();
            copy.CommandText = "VACUUM INTO $incoming";
            copy.Parameters.AddWithValue("$incoming", _incoming);
            await copy.ExecuteNonQueryAsync(cancel);
            Flush(_incoming);
        }
        catch
        {
            // On a full disk what was begun would only take the room that is missing.
            File.Delete(_incoming);
            throw;
        }
    }

    /// <summary>The newest commits lie in the write-ahead log. In the file itself they cannot be parted from it any more.</summary>
    private async Task FoldInAsync(CancellationToken cancel)
    {
        SqliteConnection.ClearAllPools();
        if (!File.Exists(settings.SqliteFile)) return;

        try
        {
            await using var old = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = settings.SqliteFile, Pooling = false }.ToString());
            await old.OpenAsync(cancel);
            // Leaving the mode checkpoints, flushes, and removes the log.
            await SqliteFiles.ListAsync(old, "PRAGMA journal_mode = DELETE", cancel);
        }
        catch (SqliteException)
        {
            // A damaged one is what people restore for. Its parts are kept as they are.
        }
    }

    private Task CopyAsideAsync(CancellationToken cancel)
    {
        foreach (var part in Existing())
        {
            File.Copy(settings.SqliteFile + part, Unfinished + part, overwrite: true);
            Flush(Unfinished + part);
        }

        return Task.CompletedTask;
    }

    private Task KeepAsideAsync(CancellationToken cancel)
    {
        // The database last, so that where it has its name, all of it has.
        foreach (var part in Existing().Reverse()) File.Move(Unfinished + part, _aside + part);
        return Task.CompletedTask;
    }

    private Task ChangeOverAsync(CancellationToken cancel)
    {
        // Only a damaged database still has a log here; it would spoil the new one.
        foreach (var part in LogParts) File.Delete(settings.SqliteFile + part);
        File.Move(_incoming, settings.SqliteFile, overwrite: true);
        return Task.CompletedTask;
    }

    private IEnumerable<string> Existing() => LogParts.Prepend("").Where(part => File.Exists(settings.SqliteFile + part));

    private static void Flush(string path)
    {
        using var written = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }
}
