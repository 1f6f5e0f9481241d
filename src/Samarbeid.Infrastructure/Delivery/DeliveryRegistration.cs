using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Delivery.Letters;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence.Setup;

namespace Samarbeid.Infrastructure.Delivery;

public static class DeliveryRegistration
{
    /// <summary>Registers the outbox with its letter writers and channels; needs to be told where pages are (<see cref="IPageAddresses"/>). Mails go to the configured mail server, or into the pickup folder.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => MailSettings.Read(configuration, provider.GetRequiredService<PersistenceSettings>().DataDirectory).OrRefuse());
        services.AddSingleton<IMailTransport>(provider => provider.GetRequiredService<MailSettings>() is { Smtp: not null } settings
            ? new SmtpTransport(settings)
            : new PickupTransport(provider.GetRequiredService<MailSettings>()));
        return services.AddEach<IChannel>().AddEach<ILetterWriter>().AddSingleton<LetterWriters>().AddSingleton<MailLinks>().AddSingleton<OutboxSender>();
    }
}
