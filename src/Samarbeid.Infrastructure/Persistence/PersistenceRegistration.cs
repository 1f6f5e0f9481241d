using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Infrastructure.Calendars;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Infrastructure.Persistence.Sqlite;
using Samarbeid.Infrastructure.Persistence.SqlServer;
using Samarbeid.Infrastructure.ReferenceData;

namespace Samarbeid.Infrastructure.Persistence;

public static class PersistenceRegistration
{
    /// <summary>Registers the database of the configured engine. <see cref="Databases"/> needs an <see cref="ICurrentPerson"/> besides.</summary>
    public static IServiceCollection AddPersistence(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<NorwegianCalendar>();
        services.TryAddSingleton<IHolidays, NorwegianHolidays>();
        services.TryAddSingleton<WorkingDays>();
        services.AddSingleton(provider => PersistenceSettings.Read(
            configuration, provider.GetService<IHostEnvironment>()?.ContentRootPath ?? Directory.GetCurrentDirectory()).OrRefuse());
        services.AddPooledDbContextFactory<SqliteDbContext>((provider, options) =>
            options.UseSamarbeidSqlite(provider.GetRequiredService<PersistenceSettings>().SqliteFile));
        services.AddPooledDbContextFactory<SqlServerDbContext>((provider, options) =>
            options.UseSamarbeidSqlServer(provider.GetRequiredService<PersistenceSettings>().ConnectionString));
        services.AddSingleton<IContextFactory, PooledContexts>();
        services.AddSingleton<SystemDatabases>();
        services.AddNotifications();
        services.AddSingleton(SecurityLogSettings.Read(configuration));
        services.AddSingleton<SecurityLog>();
        services.AddSingleton<SecurityLogWriter>();
        services.AddScoped<Databases>();
        services.AddSingleton(ReferenceFiles.Embedded);
        services.AddSingleton<ReferenceDataLoader>();
        services.AddSingleton<DatabaseStartup>();
        services.AddSingleton<Backup>();
        // Named, so that nodes installed under different paths, and a moved one, read each other's cookies.
        services.AddDataProtection().SetApplicationName("Samarbeid");
        services.AddOptions<KeyManagementOptions>()
            .Configure<SystemDatabases>((options, databases) => options.XmlRepository = new DatabaseKeys(databases));
        return services;
    }
}
