using System.Collections;
using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Samarbeid.Domain.Access;

namespace Samarbeid.Testing.SqlServer;

/// <summary>Checks for SQL Server every query that any test runs on SQLite, when it is run.</summary>
/// <remarks>A list of queries kept by hand would miss the one somebody forgets, and running the features against a server that
/// answers nothing would miss what they only ask after an answer. So the query compiler of every <see cref="TestDatabase"/> is
/// replaced by one that first hands over the query as it was written. Here its tables are exchanged for those of the SQL Server
/// model, EF translates it, the command is caught before it is sent, and the schema of the migrations judges it.
/// A query that only SQLite can run thus fails in the test that runs it. Raw SQL is each engine's own and is left out.</remarks>
public static class QueryParity
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<string>>> Known = new();

    /// <summary>How many different queries have been checked in this process.</summary>
    public static int Checked => Known.Count;

    /// <summary>Whether a query with these words in it has been checked. Other tests check theirs meanwhile, so a count says less.</summary>
    public static bool Knows(string words) => Known.Keys.Any(query => query.Contains(words, StringComparison.Ordinal));

    /// <exception cref="InvalidOperationException">The query does not run on SQL Server.</exception>
    public static void Check(Expression query)
    {
        var faults = Known.GetOrAdd(query.ToString(), _ => new(() => FaultsOf(query))).Value;
        if (faults.Count > 0) throw new InvalidOperationException($"Not on SQL Server: {string.Join("; ", faults)}\n{query}");
    }

    private static IReadOnlyList<string> FaultsOf(Expression query)
    {
        var catcher = new Catcher();
        using var context = SqlServerSchema.Unconnected(o => o.AddInterceptors(catcher, new NoConnection()));
        context.Serve(Actor.Nobody, "check", [ScopeId.New(), ScopeId.New()]);
        var exchange = new ExchangeTables(context);
        var exchanged = exchange.Visit(query);
        if (exchange.HasRawSql) return [];

        try
        {
            Run(((IQueryable)context.People).Provider, exchanged);
        }
        catch (Exception) when (catcher.Commands.Count > 0)
        {
            // The caught command answers with nothing, which a Single does not accept.
        }

        return catcher.Commands.Count == 0
            ? ["no command was made"]
            : [.. catcher.Commands.SelectMany(c => SqlServerSchema.Faults(c.Sql, c.Parameters).Select(f => $"{f}\n{c.Sql}"))];
    }

    private static void Run(IQueryProvider provider, Expression query)
    {
        if (!typeof(IQueryable).IsAssignableFrom(query.Type))
        {
            provider.Execute(query);
            return;
        }

        foreach (var _ in (IEnumerable)provider.CreateQuery(query)) break;
    }

    private sealed class Catcher : DbCommandInterceptor
    {
        public List<(string Sql, IReadOnlyList<SqlParameter> Parameters)> Commands { get; } = [];

        public override InterceptionResult<DbDataReader> ReaderExecuting(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            Catch(command);
            return InterceptionResult<DbDataReader>.SuppressWithResult(new DataTable().CreateDataReader());
        }

        public override InterceptionResult<int> NonQueryExecuting(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
        {
            Catch(command);
            return InterceptionResult<int>.SuppressWithResult(0);
        }

        private void Catch(DbCommand command) => Commands.Add((command.CommandText, [.. command.Parameters.Cast<SqlParameter>()]));
    }

    private sealed class NoConnection : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            InterceptionResult.Suppress();
    }
}
