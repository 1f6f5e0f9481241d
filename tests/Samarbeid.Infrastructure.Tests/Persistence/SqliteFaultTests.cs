using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Persistence;

public sealed class SqliteFaultTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TestDatabase.OnSqliteAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task A_full_disk_is_a_refusal_and_nothing_is_half_written()
    {
        await using var db = _database.OpenAsSystem();
        await db.Database.OpenConnectionAsync();
        var pages = await db.Database.SqlQuery<int>($"SELECT page_count AS Value FROM pragma_page_count").SingleAsync();
        await using (var limit = db.Database.GetDbConnection().CreateCommand())
        {
#pragma warning disable CA2100 // A pragma takes no parameter; the number is our own.
            limit.CommandText = $"PRAGMA max_page_count = {pages + 2}";
#pragma warning restore CA2100
            await limit.ExecuteNonQueryAsync();
        }

        for (var i = 0; i < 500; i++) db.Add(World.NewPerson());

        Assert.Equal(PersistenceRules.DiskFull, (await db.SaveAsync(CancellationToken.None)).Refusal);

        await using var after = _database.OpenAsSystem();
        Assert.Equal(0, await after.People.CountAsync());
        Assert.True((await AuditChain.VerifyAsync(after, CancellationToken.None)).IsWhole);
        after.Add(World.NewPerson());
        Assert.True((await after.SaveAsync(CancellationToken.None)).IsDone);
    }

    [Fact]
    public async Task A_database_locked_by_another_is_a_refusal_after_a_wait()
    {
        await using var other = new SqliteConnection($"Data Source={_database.File}");
        await other.OpenAsync();
        await using var transaction = await other.BeginTransactionAsync();
        await using var db = _database.OpenAsSystem();
        db.Add(World.NewPerson());

        Assert.Equal(PersistenceRules.Busy, (await db.SaveAsync(CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task A_character_the_reports_cannot_show_is_refused_by_name()
    {
        await using var db = _database.OpenAsSystem();
        db.Add(Person.Register("Kari 🙂 Eksempel", "kari@eksempel.no", "", Party.Other, Language.Bokmal).Value);

        var refusal = (await db.SaveAsync(CancellationToken.None)).Refusal!;

        Assert.Equal((PersistenceRules.Unprintable.Code, "🙂"), (refusal.Code, Assert.Single(refusal.Arguments)));
    }
}
