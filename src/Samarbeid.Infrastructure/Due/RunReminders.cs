using Samarbeid.Infrastructure.Delivery.Outbox;

namespace Samarbeid.Infrastructure.Due;

/// <summary>Plans the reminders of a day and sends what lies in the outbox: the daily run, and the command line's.</summary>
public sealed class RunReminders(ReminderPlanner planner, OverdueCases cases, OutboxSender sender, TimeProvider clock)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(6);
    private const int MostWaits = 3;

    /// <summary>As of a date: every rule passed and not yet sent, only the latest stage of each thing.</summary>
    public async Task<OutboxRun> RunAsync(DateOnly date, CancellationToken cancel)
    {
        await cases.PlaceAsync(date, cancel);
        await planner.PlanAsync(date, cancel);
        var run = await sender.RunAsync(date, cancel, isRunOfTheDay: true);
        // What a run killed a moment ago had claimed is soon free, and belongs to this one.
        for (var waits = 0; run.Refusal is null && waits < MostWaits && await sender.FindWaitAsync(LongestWait, cancel) is { } wait; waits++)
        {
            await Task.Delay(wait, clock, cancel);
            var next = await sender.RunAsync(date, cancel, isRunOfTheDay: true);
            run = next with { Sent = run.Sent + next.Sent };
        }

        return run;
    }
}
