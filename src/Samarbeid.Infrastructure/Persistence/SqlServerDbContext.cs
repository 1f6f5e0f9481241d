using Microsoft.EntityFrameworkCore;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>The model on SQL Server, for those who outgrow one machine.</summary>
public sealed class SqlServerDbContext(DbContextOptions<SqlServerDbContext> options) : SamarbeidDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        NorwegianTranslation.AddForSqlServer(model);
        PeriodTranslation.Add(model, "bit");
    }
}
