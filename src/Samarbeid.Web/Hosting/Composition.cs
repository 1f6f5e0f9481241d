using Microsoft.Extensions.Logging.Console;
using Samarbeid.Infrastructure.Delivery;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Demonstration;
using Samarbeid.Infrastructure.Demonstration.Load;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Jobs;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Web.Access;
using Samarbeid.Web.Features.Api;
using Samarbeid.Web.Features.Meetings.Hold;
using Samarbeid.Web.Features.Notifications;

namespace Samarbeid.Web.Hosting;

/// <summary>What the program is put together of.</summary>
public static class Composition
{
    public static IServiceCollection AddSamarbeid(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLogging(log => log.AddConsoleFormatter<OneLineConsole, ConsoleFormatterOptions>());
        services.AddWebShell(configuration);
        services.AddSamarbeidCore(configuration);
        services.AddAccess();
        services.AddHostedService(provider => provider.GetRequiredService<SecurityLogWriter>());
        services.AddSignIn(configuration);
        services.AddApi();
        services.AddFeatures();
        services.AddSingleton<MeetingWatch>();
        services.AddScoped<NotificationsLooked>();
        services.AddBackgroundJobs(configuration);
        return services;
    }

    /// <summary>What the server and the command line have in common: everything but pages and sign-in.</summary>
    public static IServiceCollection AddSamarbeidCore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddPersistence(configuration);
        services.AddSingleton<IPageAddresses, PageAddresses>();
        services.AddDelivery(configuration);
        services.AddReminders();
        services.AddDocuments();
        services.AddSingleton(provider => new CheckPageAddress(provider.GetRequiredService<MailLinks>().ToCheckPage));
        services.AddPapers(configuration);
        services.AddSingleton<DemonstrationSet>();
        services.AddSingleton<DemonstrationLoad>();
        return services;
    }
}
