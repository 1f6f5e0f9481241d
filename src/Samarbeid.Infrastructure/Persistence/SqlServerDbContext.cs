using Microsoft.EntityFrameworkCore;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>The model on SQL Server, for those who outgrow one machine.</summary>
public sealed class SqlServerDbContext(DbContextOptions<SqlServerDbContext> options) : SamarbeidDbContext(options);
