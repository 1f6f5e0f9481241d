using Microsoft.Extensions.DependencyInjection;

namespace Samarbeid.Infrastructure.Reminders;

public static class ReminderRegistration
{
    /// <summary>Registers planning and running of reminders; needs the outbox.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services) =>
        services.AddSingleton<ReminderPlanner>().AddSingleton<RunReminders>();
}
