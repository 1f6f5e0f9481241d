using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Persistence;

public sealed class BackupTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    private string File => Path.Combine(_database.Folder, "copies", "backup.db");
    private Backup Backup => _database.Services.GetRequiredService<Backup>();

    public async Task InitializeAsync() => _database = await TestDatabase.OnSqliteAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task A_backup_taken_while_others_write_holds_one_whole_moment()
    {
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested) await AddTwoAsync();
        });
        await AddTwoAsync();

        Assert.True((await Backup.BackupAsync(File, overwrite: false, CancellationToken.None)).IsDone);
        await stop.CancelAsync();
        await writing;
        var written = await CountAsync();
        Assert.True((await Backup.RestoreAsync(File, CancellationToken.None)).IsDone);

        var restored = await CountAsync();
        Assert.InRange(restored, 2, written);
        Assert.Equal(0, restored % 2);
        Assert.Single(Directory.GetFiles(_database.Folder, "samarbeid.db.before-restore-*"));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(File)!, "*.unfinished"));
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_only_when_asked_to()
    {
        Assert.True((await Backup.BackupAsync(File, overwrite: false, CancellationToken.None)).IsDone);

        Assert.Equal("Backup.FileExists", (await Backup.BackupAsync(File, overwrite: false, CancellationToken.None)).Refusal?.Code);
        Assert.True((await Backup.BackupAsync(File, overwrite: true, CancellationToken.None)).IsDone);
    }

    [Fact]
    public async Task Nothing_is_put_back_while_a_program_uses_the_database()
    {
        await Backup.BackupAsync(File, overwrite: false, CancellationToken.None);
        await using var running = TestDatabase.InFolder(_database.Folder);
        await running.Startup.PrepareAsync(CancellationToken.None);

        Assert.Equal(BackupRules.ProgramIsRunning, (await Backup.RestoreAsync(File, CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task A_file_that_is_no_backup_is_refused_and_the_database_stays()
    {
        await AddTwoAsync();
        var text = Path.Combine(_database.Folder, "brev.txt");
        await System.IO.File.WriteAllTextAsync(text, "Kjære leser");

        Assert.Equal("Backup.IsNotSamarbeid", (await Backup.RestoreAsync(text, CancellationToken.None)).Refusal?.Code);
        Assert.Equal("Backup.NoFile", (await Backup.RestoreAsync(text + "x", CancellationToken.None)).Refusal?.Code);
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_backup_of_a_newer_version_is_refused()
    {
        await Backup.BackupAsync(File, overwrite: false, CancellationToken.None);
        await using (var db = _database.OpenAsSystem())
        {
            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlAsync($"ATTACH {File} AS copy");
            await db.Database.ExecuteSqlRawAsync("INSERT INTO copy.__EFMigrationsHistory VALUES ('29990101000000_Later', '99')");
        }

        Assert.Equal("Setup.DatabaseIsNewer", (await Backup.RestoreAsync(File, CancellationToken.None)).Refusal?.Code);
    }

    private async Task AddTwoAsync()
    {
        await using var db = _database.OpenAsSystem();
        db.AddRange(World.NewPerson(), World.NewPerson());
        await db.SaveChangesAsync();
    }

    private async Task<int> CountAsync()
    {
        await using var db = _database.OpenAsSystem();
        return await db.People.CountAsync();
    }
}
