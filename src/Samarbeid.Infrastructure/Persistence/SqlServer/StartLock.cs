using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace Samarbeid.Infrastructure.Persistence.SqlServer;

/// <summary>Lets one node at a time make a database on SQL Server ready: tables, triggers and registers together.
/// The server lets go of it when the node's connection ends, however it ends.</summary>
internal sealed class StartLock : IAsyncDisposable
{
    // Below zero: not granted in time, cancelled, chosen as a victim, or a wrong parameter.
    internal const string Sql =
        """
        DECLARE @granted int;
        EXEC @granted = sp_getapplock @Resource = @name, @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = @patience, @DbPrincipal = 'public';
        SELECT @granted;
        """;

    private readonly SqlConnection _connection;

    private StartLock(SqlConnection connection) => _connection = connection;

    /// <returns>Null where another node has not let go of it in time.</returns>
    public static async Task<StartLock?> TakeAsync(string connectionString, TimeSpan patience, CancellationToken cancel)
    {
        var database = new SqlConnectionStringBuilder(connectionString).InitialCatalog;
        var connection = await OpenAsync(connectionString, cancel);
        await using var take = connection.CreateCommand();
        take.CommandText = Sql;
        take.CommandTimeout = 0;
        take.Parameters.AddWithValue("@name", $"samarbeid-start:{database}");
        take.Parameters.AddWithValue("@patience", (int)patience.TotalMilliseconds);
        if (await take.ExecuteScalarAsync(cancel) is >= 0) return new(connection);

        await connection.DisposeAsync();
        return null;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    /// <summary>In master, which is there before our own database is; in ours, where an account may not enter master.</summary>
    private static async Task<SqlConnection> OpenAsync(string connectionString, CancellationToken cancel)
    {
        // Not pooled: a pooled connection would hold the lock until somebody else gets it.
        var own = new SqlConnectionStringBuilder(connectionString) { Pooling = false };
        var master = new SqlConnectionStringBuilder(own.ConnectionString) { InitialCatalog = "master" };
        try
        {
            return await OpenedAsync(master, cancel);
        }
        catch (DbException)
        {
            return await OpenedAsync(own, cancel);
        }
    }

    private static async Task<SqlConnection> OpenedAsync(SqlConnectionStringBuilder to, CancellationToken cancel)
    {
        var connection = new SqlConnection(to.ConnectionString);
        try
        {
            await connection.OpenAsync(cancel);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
