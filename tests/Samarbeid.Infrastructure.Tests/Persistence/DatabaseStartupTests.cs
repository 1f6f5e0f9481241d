using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Persistence;

public sealed class DatabaseStartupTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.OnSqliteAsync();
        await _database.Startup.PrepareAsync(CancellationToken.None);
    }

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    [Fact]
    public async Task A_connection_waits_for_writers_keeps_foreign_keys_and_writes_through()
    {
        await using var database = _database.OpenAsSystem();
        await database.Database.OpenConnectionAsync();

        Assert.Equal("5000", await ScalarAsync(database, "PRAGMA busy_timeout"));
        Assert.Equal("1", await ScalarAsync(database, "PRAGMA foreign_keys"));
        Assert.Equal("2", await ScalarAsync(database, "PRAGMA synchronous"));
        Assert.Equal("wal", await ScalarAsync(database, "PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_second_start_changes_nothing_and_copies_nothing()
    {
        await _database.Startup.PrepareAsync(CancellationToken.None);

        Assert.Empty(Directory.GetFiles(_database.Folder, "*.before-*"));
    }

    [Fact]
    public async Task The_file_is_copied_before_a_migration()
    {
        await using var database = _database.OpenAsSystem();
        await database.Database.ExecuteSqlRawAsync("UPDATE AuditHead SET Sequence = 7");
        var latest = database.Database.GetMigrations().Last();
        await database.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory");

        // The tables are there already, so this migration fails, but not before there is a copy.
        await Assert.ThrowsAsync<SqliteException>(() => _database.Startup.PrepareAsync(CancellationToken.None));

        var copy = Assert.Single(Directory.GetFiles(_database.Folder, "*.before-*"));
        Assert.StartsWith($"samarbeid.db.before-{latest}-20260302T090000", Path.GetFileName(copy), StringComparison.Ordinal);
        await using var connection = new SqliteConnection($"Data Source={copy};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Sequence FROM AuditHead";
        Assert.Equal(7L, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_by_name()
    {
        await using var database = _database.OpenAsSystem();
        await database.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99')");

        var refused = await Assert.ThrowsAsync<StartupRefusedException>(() => _database.Startup.PrepareAsync(CancellationToken.None));

        Assert.Equal(SetupRules.DatabaseIsNewer.Code, refused.Refusal.Code);
        Assert.Contains("29990101000000_Later", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_migration_lock_left_by_a_killed_process_does_not_stop_the_next_start()
    {
        await using var database = _database.OpenAsSystem();
        await database.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-03-01')");

        await _database.Startup.PrepareAsync(CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("0", await ScalarAsync(database, "SELECT COUNT(*) FROM __EFMigrationsLock"));
    }

    [Fact]
    public async Task Several_can_start_at_once()
    {
        await using var other = TestDatabase.InFolder(_database.Folder);

        await Task.WhenAll(_database.Startup.PrepareAsync(CancellationToken.None), other.Startup.PrepareAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("Oracle", "Setup.UnknownProvider", PersistenceSettings.ProviderKey)]
    [InlineData("7", "Setup.UnknownProvider", PersistenceSettings.ProviderKey)]
    [InlineData("SqlServer", "Setup.NeedsConnectionString", PersistenceSettings.ConnectionStringKey)]
    public void A_setting_that_is_wrong_or_missing_is_named(string provider, string code, string key)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { [PersistenceSettings.ProviderKey] = provider }).Build();

        var refusal = PersistenceSettings.Read(configuration, _database.Folder).Refusal;

        Assert.Equal(code, refusal?.Code);
        Assert.Equal(key, refusal?.Arguments[0]);
    }

    private static async Task<string?> ScalarAsync(DbContext database, string sql)
    {
        await database.Database.OpenConnectionAsync();
        await using var command = database.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}
