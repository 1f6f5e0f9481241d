using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Infrastructure.Persistence.SqlServer;
using Samarbeid.Infrastructure.Search;

namespace Samarbeid.Testing.SqlServer;

/// <summary>The product's tables on SQL Server, read from its own migrations into a model that can judge SQL without a server.</summary>
public static class SqlServerSchema
{
    private static readonly Lock Gate = new();
    private static readonly Lazy<TSqlModel> Tables = new(() => Load("Norwegian_100_CI_AS_SC"));

    /// <summary>What the migrations run, and what each start runs after them.</summary>
    public static IReadOnlyList<string> Scripts()
    {
        using var context = Unconnected();
        return [context.GetService<IMigrator>().GenerateScript(), AuditTriggers.SqlServer, SecurityLogTriggers.SqlServer, SqlServerSearch.Function];
    }

    public static SqlServerDbContext Unconnected(Action<DbContextOptionsBuilder>? configure = null)
    {
        var options = new DbContextOptionsBuilder<SqlServerDbContext>();
        options.UseSamarbeidSqlServer("Server=none;Database=none");
        configure?.Invoke(options);
        return new(options.Options);
    }

    public static IReadOnlyList<string> ParseFaults(string sql)
    {
        _ = Parse(sql, out var faults);
        return [.. faults.Select(f => $"{f.Line}: {f.Message}")];
    }

    /// <summary>Loads the tables into a new model; an unknown collation is refused.</summary>
    public static TSqlModel Load(string collation)
    {
        var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions { Collation = collation });
        foreach (var script in Scripts())
        {
            var definitions = new Definitions();
            Parse(script, out _).Accept(definitions);
            foreach (var definition in definitions.Found) model.AddObjects(definition);
        }

        return model;
    }

    public static IReadOnlyList<string> Faults(TSqlModel model) =>
        [.. model.Validate().Where(m => m.MessageType == Microsoft.SqlServer.Dac.DacMessageType.Error).Select(m => m.ToString())];

    /// <summary>Whether a command would run on these tables: parsed, and its names and types looked up.</summary>
    public static IReadOnlyList<string> Faults(string sql, IEnumerable<SqlParameter> parameters)
    {
        var declared = string.Join(", ", parameters.Select(p => $"{p.ParameterName} {TypeOf(p)}"));
        var procedure = $"CREATE PROCEDURE [dbo].[Checked] {declared} AS BEGIN\n{sql}\nEND";
        if (ParseFaults(procedure) is { Count: > 0 } faults) return faults;

        lock (Gate)
        {
            Tables.Value.AddOrUpdateObjects(procedure, "checked", new TSqlObjectOptions());
            return Faults(Tables.Value);
        }
    }

    private static TSqlFragment Parse(string sql, out IList<ParseError> faults)
    {
        using var reader = new StringReader(sql);
        return new TSql170Parser(initialQuotedIdentifiers: true).Parse(reader, out faults);
    }

    private static string TypeOf(SqlParameter parameter) => parameter.SqlDbType switch
    {
        System.Data.SqlDbType.NVarChar or System.Data.SqlDbType.VarChar or System.Data.SqlDbType.VarBinary =>
            string.Create(CultureInfo.InvariantCulture, $"{parameter.SqlDbType}({(parameter.Size is > 0 and <= 4000 ? parameter.Size : "max")})"),
        System.Data.SqlDbType.Decimal => "decimal(18, 6)",
        var type => type.ToString(),
    };

    private sealed class Definitions : TSqlFragmentVisitor
    {
        public List<string> Found { get; } = [];

        public override void Visit(CreateTableStatement node) => Add(node);

        public override void Visit(CreateIndexStatement node) => Add(node);

        public override void Visit(AlterTableAddTableElementStatement node) => Add(node);

        // What stands in EXEC(N'…') is text to the parser.
        public override void Visit(ExecutableStringList node)
        {
            foreach (var text in node.Strings.OfType<StringLiteral>()) Found.Add(text.Value);
        }

        private void Add(TSqlFragment node) => Found.Add(string.Concat(
            node.ScriptTokenStream.Skip(node.FirstTokenIndex).Take(node.LastTokenIndex - node.FirstTokenIndex + 1).Select(t => t.Text)));
    }
}
