using Microsoft.Extensions.DependencyInjection;

namespace Samarbeid.Infrastructure.Notifications;

public static class NotificationRegistration
{
    /// <summary>Registers the notifier with everything that says who is told of what.</summary>
    public static IServiceCollection AddNotifications(this IServiceCollection services) =>
        services.AddEach<IReceivers>().AddSingleton<Notifier>();
}
