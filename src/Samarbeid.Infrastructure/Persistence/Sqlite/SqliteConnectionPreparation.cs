using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Infrastructure.Persistence.Sqlite;

/// <summary>Sets what SQLite keeps per connection rather than in the file, and teaches it Norwegian.</summary>
internal sealed class SqliteConnectionPreparation : DbConnectionInterceptor
{
    public static readonly SqliteConnectionPreparation Instance = new();

    // FULL: an acknowledged save survives a power cut, which the default of WAL does not promise.
    private static readonly string Pragmas =
        $"PRAGMA busy_timeout = {SqliteOptions.BusySeconds * 1000}; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;";

    public static void Prepare(SqliteConnection connection)
    {
        connection.CreateCollation(NorwegianText.SqliteCollation, NorwegianText.Compare);
        connection.CreateFunction<string?, string?, bool>(
            NorwegianText.SqliteContains, (text, term) => NorwegianText.IsIn(text, term), isDeterministic: true);
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only constants of this class.
        command.CommandText = Pragmas;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Prepare((SqliteConnection)connection);
        return Task.CompletedTask;
    }
}
