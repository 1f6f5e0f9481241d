using System.Data.Common;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samarbeid.Web.Tests;

/// <summary>The statements EF sends to one database while this lives, to be counted and to have their plans looked at.</summary>
public sealed partial class RecordedStatements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    /// <summary>Tables that grow with the years; each must be found by an index.</summary>
    private static readonly string[] Growing =
    [
        "ActionItem", "ActionItemMunicipality", "ProgressNote", "Recommendation", "RecommendationMunicipality", "Meeting", "AgendaItem", "AnnualReport", "Challenge",
    ];

    private readonly string _file;
    private readonly List<(string Sql, List<(string Name, object? Value)> Parameters)> _statements = [];
    private readonly List<IDisposable> _subscriptions = [];

    private RecordedStatements(TestSystem system) => _file = system.Database.File;

    public static async Task<RecordedStatements> StartAsync(TestSystem system)
    {
        var recorded = new RecordedStatements(system);
        lock (recorded._subscriptions) recorded._subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(recorded));
        // EF asks only once a second whether anybody listens.
        await Task.Delay(TimeSpan.FromSeconds(1.2));
        return recorded;
    }

    public int Count => _statements.Count;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name != DbLoggerCategory.Name) return;

        lock (_subscriptions) _subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key != RelationalEventId.CommandExecuting.Name || value.Value is not CommandEventData { Command: { } command }) return;
        if (command.Connection?.DataSource != _file || !command.CommandText.StartsWith("SELECT", StringComparison.Ordinal)) return;

        _statements.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
    }

    /// <summary>No statement reads a growing table from end to end.</summary>
    public async Task AssertNoScanAsync(TestSystem system)
    {
        foreach (var (sql, step) in await PlansAsync(system))
        {
            if (Scan().Match(step) is { Success: true } scan && Growing.Any(table => IsAliasOf(sql, table, scan.Groups[1].Value)))
                Assert.Fail($"{step}\n{sql}");
        }
    }

    /// <summary>No statement that is bound to scopes finds its rows among those of everybody in a state: there are as many of those as the country has.</summary>
    public async Task AssertByScopeAsync(TestSystem system)
    {
        foreach (var (sql, step) in await PlansAsync(system))
        {
            if (sql.Contains("json_each", StringComparison.Ordinal) && ByState().IsMatch(step)) Assert.Fail($"{step}\n{sql}");
        }
    }

    /// <summary>The steps of each statement, as SQLite means to take them.</summary>
    public async Task<IReadOnlyList<(string Sql, string Step)>> PlansAsync(TestSystem system)
    {
        var steps = new List<(string Sql, string Step)>();
        await using var db = system.Database.OpenAsSystem();
        await db.Database.OpenConnectionAsync();
        // WHERE 0 is a set of no scopes: nothing is read then.
        foreach (var (sql, parameters) in _statements.Where(s => !s.Sql.Contains("WHERE 0", StringComparison.Ordinal)))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // A statement EF has written.
            command.CommandText = "EXPLAIN QUERY PLAN " + sql;
#pragma warning restore CA2100
            foreach (var (name, value) in parameters)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }

            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) steps.Add((sql, reader.GetString(3)));
        }

        return steps;
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions) subscription.Dispose();
    }

    private static bool IsAliasOf(string sql, string table, string alias) => sql.Contains($"\"{table}\" AS \"{alias}\"", StringComparison.Ordinal);

    [GeneratedRegex("^SCAN (\\w+)")]
    private static partial Regex Scan();

    [GeneratedRegex("INDEX IX_[A-Za-z]+_State_")]
    private static partial Regex ByState();
}
