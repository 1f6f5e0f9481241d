using Hangfire;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Due;

namespace Samarbeid.Infrastructure.Jobs;

/// <summary>The reminders of the day, each morning.</summary>
public sealed class SendReminders(RunReminders reminders, NorwegianCalendar calendar)
{
    public const string JobId = "reminders.run";

    [AutomaticRetry(Attempts = 3)]
    public Task RunAsync(CancellationToken cancel) => reminders.RunAsync(calendar.Today, cancel);
}
