using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Papers.VirusScanning;

namespace Samarbeid.Infrastructure.Papers;

public static class PaperRegistration
{
    public static IServiceCollection AddPapers(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(PaperSettings.Read(configuration));
        services.AddSingleton(VirusScanSettings.Read(configuration));
        services.AddSingleton<StoredFiles>();
        services.AddSingleton<VirusScanner>();
        services.AddSingleton<PaperIntake>();
        services.AddSingleton<PaperClearing>();
        return services;
    }
}
