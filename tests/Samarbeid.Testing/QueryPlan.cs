using Microsoft.EntityFrameworkCore;

namespace Samarbeid.Testing;

/// <summary>What SQLite means to do for a query.</summary>
public static class QueryPlan
{
    /// <summary>The steps as EXPLAIN QUERY PLAN words them.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(DbContext database, IQueryable query)
    {
        await database.Database.OpenConnectionAsync();
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await reader.ReadAsync()) steps.Add(reader.GetString(3));
        return steps;
    }

    /// <summary>No table is read from end to end. A small result of the query itself may be.</summary>
    public static async Task AssertNoScanAsync(DbContext database, IQueryable query)
    {
        var steps = await OfAsync(database, query);
        var tables = database.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().ToHashSet();
        var text = query.ToQueryString();

        // "SCAN m" names an alias; it is a table's when the query has it so.
        Assert.DoesNotContain(steps, step => step.StartsWith("SCAN ", StringComparison.Ordinal)
            && tables.Any(t => text.Contains($"\"{t}\" AS \"{step.Split(' ')[1]}\"", StringComparison.Ordinal)));
    }

}
