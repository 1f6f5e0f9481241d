using Microsoft.Extensions.Configuration;
using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Persistence.Setup;

/// <summary>Which engine holds the data, and where, as the operator has configured it.</summary>
public sealed class PersistenceSettings
{
    public const string DataDirectoryKey = "Samarbeid:DataDirectory";
    public const string ProviderKey = "Database:Provider";
    public const string ConnectionStringKey = "ConnectionStrings:Samarbeid";
    public const string DefaultDataDirectory = "App_Data";
    public const string SqliteFileName = "samarbeid.db";

    private PersistenceSettings(DatabaseProvider provider, string dataDirectory, string connectionString) =>
        (Provider, DataDirectory, ConnectionString) = (provider, dataDirectory, connectionString);

    public DatabaseProvider Provider { get; }

    /// <summary>Full path of the folder for what is local to this machine; it exists.</summary>
    public string DataDirectory { get; }

    /// <summary>That of SQL Server; empty on SQLite.</summary>
    public string ConnectionString { get; }

    public string SqliteFile => Path.Combine(DataDirectory, SqliteFileName);

    /// <returns>A refusal that names the setting when one is missing, unknown or of no use.</returns>
    public static Outcome<PersistenceSettings> Read(IConfiguration configuration, string contentRoot)
    {
        var name = configuration[ProviderKey];
        if (!Enum.TryParse<DatabaseProvider>(name ?? nameof(DatabaseProvider.Sqlite), ignoreCase: true, out var provider) || !Enum.IsDefined(provider))
            return SetupRules.UnknownProvider.With(ProviderKey, name ?? "");

        var connectionString = configuration[ConnectionStringKey];
        if (provider is DatabaseProvider.SqlServer && string.IsNullOrWhiteSpace(connectionString))
            return SetupRules.NeedsConnectionString.With(ConnectionStringKey);

        var directory = configuration[DataDirectoryKey] is { Length: > 0 } configured ? configured : DefaultDataDirectory;
        var folder = MakeFolder(Path.Combine(contentRoot, directory));
        return folder.IsDone
            ? new PersistenceSettings(provider, folder.Value, provider is DatabaseProvider.SqlServer ? connectionString! : "")
            : folder.Refusal!;
    }

    private static Outcome<string> MakeFolder(string path)
    {
        try
        {
            return Directory.CreateDirectory(path).FullName;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return SetupRules.NoDataDirectory.With(DataDirectoryKey, path);
        }
    }
}

/// <summary>The engines there are migrations for.</summary>
public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}
