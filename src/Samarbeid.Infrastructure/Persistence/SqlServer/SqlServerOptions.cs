using Microsoft.EntityFrameworkCore;

namespace Samarbeid.Infrastructure.Persistence.SqlServer;

/// <summary>How the program opens its database on SQL Server.</summary>
public static class SqlServerOptions
{
    /// <summary>Whether a reader waits for whoever writes: 1 where READ_COMMITTED_SNAPSHOT is off, as it is in a database that EF did not make.</summary>
    internal const string ReadersWait =
        "SELECT CAST(1 - is_read_committed_snapshot_on AS int) AS [Value] FROM sys.databases WHERE database_id = DB_ID()";

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    // The scopes of a person go as one parameter (OPENJSON). As one each, EF's default, a viewer of all districts sends some 1 500 of them,
    // near the 2 100 the server takes, and each number of them is a plan of its own.
    public static DbContextOptionsBuilder UseSamarbeidSqlServer(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlServer(connectionString, server => server
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
            .ExecutionStrategy(dependencies => new PatientStrategy(dependencies, LongestPause)));
}
