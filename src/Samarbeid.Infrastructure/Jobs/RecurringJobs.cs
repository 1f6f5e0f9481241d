using Hangfire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Samarbeid.Infrastructure.Jobs;

/// <summary>Registers the recurring jobs under ids that stay, in Norwegian time. A storage that does not answer yet is tried again.</summary>
internal sealed partial class RecurringJobs(
    IRecurringJobManager recurring, IBackgroundJobClient jobs, TimeProvider clock, ILogger<RecurringJobs> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly RecurringJobOptions InOslo = new() { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo") };

    public static void Register(IRecurringJobManager recurring)
    {
        recurring.AddOrUpdate<SendReminders>(SendReminders.JobId, job => job.RunAsync(CancellationToken.None), "0 7 * * *", InOslo);
        recurring.AddOrUpdate<PlanReminders>(
            PlanReminders.JobId, job => job.RunAsync(CancellationToken.None),
            FormattableString.Invariant($"30 {PlanReminders.FirstHour}-{PlanReminders.LastHour} * * *"), InOslo);
        recurring.AddOrUpdate<SendOutbox>(SendOutbox.JobId, job => job.RunAsync(CancellationToken.None), "* * * * *", InOslo);
        recurring.AddOrUpdate<ApproveSilently>(ApproveSilently.JobId, job => job.RunAsync(CancellationToken.None), "5 * * * *", InOslo);
        recurring.AddOrUpdate<ClearPapers>(ClearPapers.JobId, job => job.RunAsync(CancellationToken.None), "15 * * * *", InOslo);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!TryRegister()) await Task.Delay(Pause, clock, stoppingToken);
    }

    private bool TryRegister()
    {
        try
        {
            Register(recurring);
            jobs.Enqueue<PlanReminders>(job => job.RunAsync(CancellationToken.None));
            return true;
        }
#pragma warning disable CA1031 // Whatever the storage says, it may work the next time, and the pages work meanwhile.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            NotRegistered(fault.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The recurring jobs could not be registered ({Reason}); trying again.")]
    private partial void NotRegistered(string reason);
}
