using Hangfire;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Persistence.Setup;

namespace Samarbeid.Infrastructure.Jobs;

public static class JobRegistration
{
    /// <summary>Set to false on a web node that is to leave the jobs to others.</summary>
    public const string EnabledKey = "Samarbeid:BackgroundJobs";

    /// <summary>Registers Hangfire: on SQLite in memory, as what is due is found in the data again after a restart; on SQL Server in that database.</summary>
    public static IServiceCollection AddBackgroundJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHangfire((provider, hangfire) => Configure(hangfire, provider.GetRequiredService<PersistenceSettings>()));
        if (!configuration.GetValue(EnabledKey, true)) return services;

        services.AddHangfireServer(server => server.WorkerCount = 3);
        services.AddHostedService<RecurringJobs>();
        return services;
    }

    private static void Configure(IGlobalConfiguration hangfire, PersistenceSettings settings)
    {
        hangfire.SetDataCompatibilityLevel(CompatibilityLevel.Version_180).UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings();
        if (settings.Provider is DatabaseProvider.SqlServer) hangfire.UseSqlServerStorage(settings.ConnectionString);
        else hangfire.UseInMemoryStorage();
    }
}
