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
    public static readonly Refusal DiskFull = new("Persistence.DiskFull");
    public static readonly Refusal Unprintable = new("Persistence.Unprintable");

    private const int SqliteBusy = 5, SqliteLocked = 6, SqliteFull = 13, SqliteUnique = 2067, SqlitePrimaryKey = 1555;
    private const int SqlServerTimeout = -2, SqlServerLockTimeout = 1222, SqlServerDeadlock = 1205;
    private const int SqlServerFull = 1105, SqlServerLogFull = 9002, SqlServerQuota = 40544, SqlServerUnique = 2601, SqlServerKey = 2627;

    /// <summary>Null for a fault that is nobody's to act on, which is thrown on.</summary>
    public static Refusal? RefusalOf(Exception fault) => fault switch
    {
        DbUpdateConcurrencyException => Stale,
        RefusedException refused => refused.Refusal,
        UnprintableTextException unprintable => Unprintable.With(unprintable.Character),
        SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey } => Duplicate,
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } => Busy,
        SqliteException { SqliteErrorCode: SqliteFull } => DiskFull,
        SqlException { Number: SqlServerTimeout or SqlServerLockTimeout or SqlServerDeadlock } => Busy,
        SqlException { Number: SqlServerFull or SqlServerLogFull or SqlServerQuota } => DiskFull,
        SqlException { Number: SqlServerUnique or SqlServerKey } => Duplicate,
        { InnerException: { } inner } => RefusalOf(inner),
        _ => null,
    };
}

/// <summary>A part of the program that nobody waits for was refused by the database; whoever started it is told why.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Code)
{
    public Refusal Refusal { get; } = refusal;
}
