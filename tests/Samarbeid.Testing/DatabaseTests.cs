using Samarbeid.Infrastructure.Persistence.Setup;

namespace Samarbeid.Testing;

/// <summary>Tests of what both engines must do: the class with the tests is abstract, and a class for each engine inherits them.
/// That for SQL Server has a name that ends in OnSqlServer, and its tests are marked <see cref="EngineFactAttribute"/>.</summary>
public abstract class DatabaseTests(DatabaseProvider engine) : IAsyncLifetime
{
    protected TestDatabase Database { get; private set; } = null!;

    public virtual async Task InitializeAsync() => Database = engine is DatabaseProvider.Sqlite
        ? await MakeSqliteAsync()
        : await TestDatabase.OnSqlServerAsync();

    protected virtual Task<TestDatabase> MakeSqliteAsync() => TestDatabase.OnSqliteAsync();

    public async Task DisposeAsync() => await Database.DisposeAsync();
}
