using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;

namespace Samarbeid.Infrastructure.Persistence.Setup;

/// <summary>Lends out pooled contexts of the configured engine. Each serves nobody until it is told otherwise.</summary>
internal sealed class PooledContexts(
    PersistenceSettings settings, IDbContextFactory<SqliteDbContext> sqlite, IDbContextFactory<SqlServerDbContext> sqlServer) : IContextFactory
{
    public SamarbeidDbContext Create()
    {
        SamarbeidDbContext database = settings.Provider is DatabaseProvider.Sqlite ? sqlite.CreateDbContext() : sqlServer.CreateDbContext();
        database.Serve(Actor.Nobody, "", []);
        return database;
    }
}
