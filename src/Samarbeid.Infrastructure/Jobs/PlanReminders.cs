using Hangfire;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Due;

namespace Samarbeid.Infrastructure.Jobs;

/// <summary>Plans what has become due, each hour of the day and when the program starts; never at night, as people's phones ring.</summary>
public sealed class PlanReminders(ReminderPlanner planner, OverdueCases cases, NorwegianCalendar calendar)
{
    public const string JobId = "reminders.plan";
    public const int FirstHour = 7, LastHour = 21;

    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken cancel)
    {
        if (NorwegianCalendar.Local(calendar.Now).Hour is not (>= FirstHour and <= LastHour)) return;

        await cases.PlaceAsync(calendar.Today, cancel);
        await planner.PlanAsync(calendar.Today, cancel);
    }
}
