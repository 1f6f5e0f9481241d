using Microsoft.EntityFrameworkCore;
using Samarbeid.Testing;
using Samarbeid.Testing.SqlServer;

namespace Samarbeid.Infrastructure.Tests.Persistence;

public sealed class ModelSnapshotTests
{
    [Fact]
    public async Task The_migrations_make_what_the_model_says()
    {
        await using var database = await TestDatabase.OnSqliteAsync();
        await using var sqlite = database.OpenAsSystem();
        await using var sqlServer = SqlServerSchema.Unconnected();

        Assert.False(sqlite.Database.HasPendingModelChanges(), "Run scripts/migrations.sh.");
        Assert.False(sqlServer.Database.HasPendingModelChanges(), "Run scripts/migrations.sh.");
    }
}
