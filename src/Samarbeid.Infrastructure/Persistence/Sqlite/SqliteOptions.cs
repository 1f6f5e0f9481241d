using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Samarbeid.Infrastructure.Persistence.Sqlite;

/// <summary>How the program opens its SQLite file.</summary>
public static class SqliteOptions
{
    /// <summary>Seconds a statement waits for another writer before the save is refused as busy.</summary>
    public const int BusySeconds = 5;

    // The scopes of a person go as one parameter. As one each, EF's default, the SQL depends on how many they are and is written anew
    // for every execution, which costs more than the query.
    public static DbContextOptionsBuilder UseSamarbeidSqlite(this DbContextOptionsBuilder options, string file) => options
        .UseSqlite(ConnectionString(file), sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .AddInterceptors(SqliteConnectionPreparation.Instance);

    public static string ConnectionString(string file, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = mode,
        ForeignKeys = true,
        DefaultTimeout = BusySeconds,
    }.ToString();
}
