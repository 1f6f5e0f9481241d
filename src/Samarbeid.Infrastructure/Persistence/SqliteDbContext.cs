using Microsoft.EntityFrameworkCore;
using Samarbeid.Infrastructure.Persistence.Conversions;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>The model on the embedded engine.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options) : SamarbeidDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        base.ConfigureConventions(configuration);
        // SQLite cannot order or compare a DateTimeOffset; fixed-width UTC text sorts as the instants do.
        configuration.Properties<DateTimeOffset>().HaveConversion<UtcTextConverter>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        NorwegianTranslation.AddForSqlite(model);
        PeriodTranslation.Add(model, "INTEGER");
    }
}
