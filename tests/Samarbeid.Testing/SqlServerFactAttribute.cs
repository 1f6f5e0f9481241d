namespace Samarbeid.Testing;

/// <summary>A test on a real SQL Server, skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlServerFactAttribute : FactAttribute
{
    public const string Variable = "SAMARBEID_TEST_SQLSERVER";

    public SqlServerFactAttribute()
    {
        if (string.IsNullOrWhiteSpace(ConnectionString)) Skip = $"{Variable} holds no connection string, so there is no SQL Server to run on.";
    }

    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable);
}
