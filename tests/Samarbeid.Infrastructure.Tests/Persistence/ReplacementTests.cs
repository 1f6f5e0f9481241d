using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Infrastructure.Persistence.Sqlite;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Persistence;

/// <summary>A restore that is killed after any of its steps leaves the old database with every commit, or the new one.</summary>
public sealed class ReplacementTests
{
    private const int InBackup = 2, Newest = 7;

    public static TheoryData<int> Kills => [0, 1, 2, 3, 4, 5];

    [Theory]
    [MemberData(nameof(Kills))]
    public async Task Killed_after_a_step_it_loses_nothing(int stepsDone)
    {
        await using var killed = TestDatabase.InFolder();
        var backup = await LeaveAsKilledAsync(killed.Folder);
        Assert.True(new FileInfo(killed.File + "-wal").Length > 0, "The newest commits do not lie in the log.");
        var replacement = new Replacement(killed.Services.GetRequiredService<PersistenceSettings>(), backup, TestDatabaseTime);
        Assert.Equal(Kills.Count - 1, replacement.Steps.Count);

        foreach (var step in replacement.Steps.Take(stepsDone)) await step(default);

        Assert.Equal(stepsDone == replacement.Steps.Count ? InBackup : Newest, await CountAsync(killed.File));
        // The next try goes through, whatever the killed one left lying.
        await new Replacement(killed.Services.GetRequiredService<PersistenceSettings>(), backup, TestDatabaseTime.AddSeconds(1)).RunAsync(default);
        Assert.Equal(InBackup, await CountAsync(killed.File));
        if (stepsDone > 3)
            Assert.Equal(Newest, await CountAsync(Directory.GetFiles(killed.Folder, "*.before-restore-20260302T090000000Z").Single()));
    }

    [Fact]
    public async Task A_damaged_database_is_kept_with_its_log_and_replaced()
    {
        await using var killed = TestDatabase.InFolder();
        var backup = await LeaveAsKilledAsync(killed.Folder);
        await File.WriteAllTextAsync(killed.File, "Dette er ingen database, men en fil som noen har skrevet over.");
        var log = await File.ReadAllBytesAsync(killed.File + "-wal");

        await new Replacement(killed.Services.GetRequiredService<PersistenceSettings>(), backup, TestDatabaseTime).RunAsync(default);

        Assert.Equal(InBackup, await CountAsync(killed.File));
        Assert.False(File.Exists(killed.File + "-wal"));
        Assert.Equal(log, await File.ReadAllBytesAsync(killed.File + ".before-restore-20260302T090000000Z-wal"));
    }

    private static readonly DateTimeOffset TestDatabaseTime = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The files as a killed process leaves them: what it wrote last is in the log alone.</summary>
    private static async Task<string> LeaveAsKilledAsync(string folder)
    {
        await using var running = await TestDatabase.OnSqliteAsync();
        await using var open = running.OpenAsSystem();
        await open.Database.OpenConnectionAsync();
        await open.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
        await AddAsync(running, InBackup);
        var backup = Path.Combine(folder, "backup.db");
        Assert.True((await running.Services.GetRequiredService<Backup>().BackupAsync(backup, overwrite: false, default)).IsDone);
        await AddAsync(running, Newest - InBackup);

        foreach (var part in new[] { "", "-wal" }) File.Copy(running.File + part, Path.Combine(folder, PersistenceSettings.SqliteFileName + part));
        return backup;
    }

    private static async Task AddAsync(TestDatabase database, int people)
    {
        await using var db = database.OpenAsSystem();
        for (var i = 0; i < people; i++) db.Add(World.NewPerson());
        await db.SaveChangesAsync();
    }

    /// <summary>As the next start finds it, without disturbing the files for the step after.</summary>
    private static async Task<long> CountAsync(string file)
    {
        var look = Directory.CreateTempSubdirectory("samarbeid-look-");
        foreach (var part in new[] { "", "-wal" }.Where(p => File.Exists(file + p))) File.Copy(file + part, Path.Combine(look.FullName, "look.db" + part));
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(look.FullName, "look.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var count = connection.CreateCommand();
            count.CommandText = "SELECT COUNT(*) FROM Person";
            var people = (long)(await count.ExecuteScalarAsync())!;
            look.Delete(recursive: true);
            return people;
        }
    }
}
