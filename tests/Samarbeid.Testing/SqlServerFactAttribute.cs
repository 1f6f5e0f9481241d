namespace Samarbeid.Testing;

/// <summary>A test for a real SQL Server alone, skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlServerFactAttribute : FactAttribute
{
    public const string Variable = "SAMARBEID_TEST_SQLSERVER";

    public SqlServerFactAttribute() => Skip = WhySkipped!;

    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable);

    public static string? WhySkipped => string.IsNullOrWhiteSpace(ConnectionString)
        ? $"{Variable} holds no connection string, so there is no SQL Server to run on."
        : null;
}
