using Microsoft.Extensions.DependencyInjection;

namespace Samarbeid.Infrastructure.Due;

public static class DueRegistration
{
    /// <summary>Registers planning and running of reminders, with all that comes due; needs the outbox.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services) =>
        services.AddEach<IDueSource>().AddSingleton<ReminderPlanner>().AddSingleton<OverdueCases>().AddSingleton<ReminderSteps>().AddSingleton<ReminderForecast>().AddSingleton<RunReminders>();
}
