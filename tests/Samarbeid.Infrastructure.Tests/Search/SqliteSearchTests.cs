using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Search;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Search;

/// <summary>What only FTS5 could get wrong.</summary>
public sealed class SqliteSearchTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.OnSqliteAsync();
        await World.MakeAsync(_database);
    }

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    [Theory]
    [InlineData("OR uro")]
    [InlineData("NEAR(uro stasjon)")]
    [InlineData("uro NOT stasjon")]
    [InlineData("\"uro\" * ^uro")]
    [InlineData("Words:uro ScopeId:a")]
    [InlineData("uro' OR 1=1 --")]
    [InlineData("uro\0stasjon")]
    [InlineData("uro\u200F \u202Estasjonen")]
    public async Task Words_of_the_engine_are_words_like_others(string typed)
    {
        await using var db = _database.OpenAsSystem();

        // Whatever comes of it is an answer.
        await db.CandidatesAsync(SearchTerms.Parse(typed).Value, [SearchKind.AgendaItem], null, CancellationToken.None);
    }

    [Fact]
    public async Task The_index_is_asked_first_and_each_entry_is_looked_up()
    {
        await using var db = _database.OpenAsSystem();
        db.Serve(db.Actor, "test", [.. Enumerable.Range(0, 5).Select(_ => ScopeId.New())]);
        var terms = SearchTerms.Parse("uro").Value.ForSqlite(null);

        var steps = await QueryPlan.OfAsync(db, from found in db.SearchMatches(terms)
                                                join entry in db.SearchEntries on found.Sequence equals entry.Sequence
                                                orderby found.Sequence descending
                                                select entry.ThingId);

        Assert.Contains(steps, s => s.Contains("VIRTUAL TABLE INDEX", StringComparison.Ordinal));
        Assert.DoesNotContain(steps, s => s.Contains("TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal));
        Assert.DoesNotContain(steps, s => s.StartsWith("SCAN", StringComparison.Ordinal) && !s.Contains("VIRTUAL", StringComparison.Ordinal) && !s.Contains("CONSTANT", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_index_agrees_with_the_entries()
    {
        await using var db = _database.OpenAsSystem();

        // Throws where they differ.
        await db.Database.ExecuteSqlRawAsync("INSERT INTO SearchIndex(SearchIndex, rank) VALUES ('integrity-check', 1)");
    }
}
