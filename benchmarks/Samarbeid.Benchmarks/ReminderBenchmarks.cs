using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Persistence.Sqlite;
using Samarbeid.Infrastructure.Due;

namespace Samarbeid.Benchmarks;

/// <summary>Planning the reminders of a day over 140 000 actions, and over the same ones with nine of ten closed ones taken away:
/// what is due is the same. The goal is at most one and a half times.</summary>
public class ReminderBenchmarks
{
    private const int Small = 14_000, All = 140_000;
    private readonly DateOnly _today = DateOnly.FromDateTime(DateTime.Today);
    private ServiceProvider _program = null!;
    private string _folder = "";

    [Params(Small, All)]
    public int Actions { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _folder = Directory.CreateTempSubdirectory("samarbeid-benchmark-").FullName;
        using (var source = new SqliteConnection($"Data Source={Path.Combine(MeasuredData.Folder, "samarbeid.db")};Pooling=False"))
        {
            source.Open();
            Execute(source, $"VACUUM INTO '{Path.Combine(_folder, "samarbeid.db")}'");
        }

        if (Actions == Small) Shrink();
        _program = MeasuredData.Over(_folder, null);
    }

    [IterationSetup]
    public void Forget() => On("DELETE FROM OutboxMessage; DELETE FROM Notification");

    /// <summary>The first run on a day: finds what is due and writes it to the outbox.</summary>
    [Benchmark]
    public int Plan() => _program.GetRequiredService<ReminderPlanner>().PlanAsync(_today, CancellationToken.None).GetAwaiter().GetResult();

    [GlobalCleanup]
    public void CleanUp()
    {
        _program.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private void Shrink() => On(
        $"""
        CREATE TEMP TABLE Gone AS SELECT Id FROM ActionItem WHERE State IN ('Completed', 'Aborted', 'Evaluated')
            LIMIT (SELECT MAX(0, COUNT(*) - {Small}) FROM ActionItem);
        DELETE FROM ProgressNote WHERE ActionItemId IN (SELECT Id FROM Gone);
        DELETE FROM ActionItemMunicipality WHERE ActionItemId IN (SELECT Id FROM Gone);
        DELETE FROM ActionItem WHERE Id IN (SELECT Id FROM Gone);
        """);

    private void On(string sql)
    {
        using var connection = new SqliteConnection(SqliteOptions.ConnectionString(Path.Combine(_folder, "samarbeid.db")));
        connection.Open();
        SqliteConnectionPreparation.Prepare(connection);
        Execute(connection, sql);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants, and the path of a folder made above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.CommandTimeout = 600;
        command.ExecuteNonQuery();
    }
}
