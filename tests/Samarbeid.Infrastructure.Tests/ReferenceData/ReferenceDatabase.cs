using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.ReferenceData;

namespace Samarbeid.Infrastructure.Tests.ReferenceData;

/// <summary>A new SQLite file that also remembers each statement run on it.</summary>
public sealed class ReferenceDatabase : IContextFactory, IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"samarbeid-{Guid.NewGuid():N}.db");
    private readonly StatementLog _log = new();

    public ReferenceDatabase()
    {
        using var database = Create();
        database.Database.EnsureCreated();
        Statements.Clear();
    }

    internal List<string> Statements => _log.Statements;

    public SamarbeidDbContext Create() => new SqliteDbContext(
        new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite($"Data Source={_path}").AddInterceptors(_log).Options);

    public SamarbeidDbContext Open() => new SystemDatabases(this, TimeProvider.System).Open("test");

    internal Task<IReadOnlyList<string>> LoadAsync(ReferenceFiles? files = null) =>
        new ReferenceDataLoader(new SystemDatabases(this, TimeProvider.System), files ?? ReferenceFiles.Embedded).LoadAsync(default);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(_path) + "*")) File.Delete(file);
    }

    private sealed class StatementLog : DbCommandInterceptor
    {
        public List<string> Statements { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Statements.Add(command.CommandText);
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Statements.Add(command.CommandText);
            return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
