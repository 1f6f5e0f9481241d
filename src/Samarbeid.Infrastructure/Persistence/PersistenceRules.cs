using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>Why a save is refused by the database, and which faults those are.</summary>
public static class PersistenceRules
{
    public static readonly Refusal Stale = new("Persistence.Stale");
    public static readonly Refusal NotFound = new("Persistence.NotFound");
    public static readonly Refusal UnknownPlace = new("Persistence.UnknownPlace");
    public static readonly Refusal Duplicate = new("Persistence.Duplicate");
    public static readonly Refusal Busy = new("Persistence.Busy");
    public static readonly Refusal Unreachable = new("Persistence.Unreachable");
    public static readonly Refusal DiskFull = new("Persistence.DiskFull");
    public static readonly Refusal Unprintable = new("Persistence.Unprintable");

    private const int SqliteBusy = 5, SqliteLocked = 6, SqliteInputOutput = 10, SqliteFull = 13, SqliteUnique = 2067, SqlitePrimaryKey = 1555;
    private const int SqlServerTimeout = -2, SqlServerLockTimeout = 1222, SqlServerDeadlock = 1205;
    private const int SqlServerFull = 1105, SqlServerLogFull = 9002, SqlServerQuota = 40544, SqlServerUnique = 2601, SqlServerKey = 2627;

    // From this class on SQL Server has closed the connection.
    private const byte SqlServerFatal = 20;

    // learn.microsoft.com/azure/azure-sql/database/troubleshoot-common-errors-issues, and the Win32 codes of the network:
    // not reached, refused, reset, aborted; the database or the server is going down, moving or starting.
    private static readonly HashSet<int> SqlServerLost =
        [-1, 2, 20, 53, 64, 121, 233, 258, 596, 904, 976, 983, 4060, 4221, 6005, 10053, 10054, 10060, 10061, 10928, 10929, 11001, 17142, 40143, 40197, 40501, 40613, 42108, 42109, 49918, 49919, 49920];

    /// <summary>Whether the database could not be asked: it may answer if it is asked again.</summary>
    public static bool IsOutage(Exception fault) => RefusalOf(fault) is { } refusal && (refusal == Busy || refusal == Unreachable);

    /// <summary>Whether the same may well succeed if it is asked again at once: the connection was lost, or a deadlock. What was waited for
    /// in vain is not: it would be waited for once more.</summary>
    public static bool IsPassing(Exception fault) => fault switch
    {
        SqlException { Number: SqlServerDeadlock } => true,
        { InnerException: DbException inner } => IsPassing(inner),
        _ => RefusalOf(fault) == Unreachable,
    };

    /// <summary>Null for a fault that is nobody's to act on, which is thrown on.</summary>
    public static Refusal? RefusalOf(Exception fault) => fault switch
    {
        DbUpdateConcurrencyException => Stale,
        RefusedException refused => refused.Refusal,
        UnprintableTextException unprintable => Unprintable.With(unprintable.Character),
        SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey } => Duplicate,
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } => Busy,
        SqliteException { SqliteErrorCode: SqliteInputOutput } => Unreachable,
        SqliteException { SqliteErrorCode: SqliteFull } => DiskFull,
        SqlException { Number: SqlServerTimeout or SqlServerLockTimeout or SqlServerDeadlock } => Busy,
        SqlException { Number: SqlServerFull or SqlServerLogFull or SqlServerQuota } => DiskFull,
        SqlException { Number: SqlServerUnique or SqlServerKey } => Duplicate,
        SqlException { Class: >= SqlServerFatal } => Unreachable,
        SqlException lost when SqlServerLost.Contains(lost.Number) => Unreachable,
        // What the driver says of a pool that gives no connection in time, and of one that was lost between two statements.
        InvalidOperationException { Source: "Microsoft.Data.SqlClient" } => Unreachable,
        { InnerException: { } inner } => RefusalOf(inner),
        _ => null,
    };
}

/// <summary>A part of the program that nobody waits for was refused by the database; whoever started it is told why.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Code)
{
    public Refusal Refusal { get; } = refusal;
}
