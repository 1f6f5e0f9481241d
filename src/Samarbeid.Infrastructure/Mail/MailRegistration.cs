using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Outbox;
using Samarbeid.Infrastructure.Persistence.Setup;

namespace Samarbeid.Infrastructure.Mail;

public static class MailRegistration
{
    /// <summary>Registers the outbox and the way its mails go: to the configured mail server, or into the pickup folder.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => MailSettings.Read(configuration, provider.GetRequiredService<PersistenceSettings>().DataDirectory));
        services.AddSingleton<IMailTransport>(provider => provider.GetRequiredService<MailSettings>() is { Smtp: not null } settings
            ? new SmtpTransport(settings)
            : new PickupTransport(provider.GetRequiredService<MailSettings>()));
        services.AddSingleton<OutboxSender>();
        return services;
    }
}
