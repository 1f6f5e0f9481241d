using Hangfire;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Delivery.Outbox;

namespace Samarbeid.Infrastructure.Jobs;

/// <summary>Sends the outbox every minute.</summary>
public sealed class SendOutbox(OutboxSender sender, NorwegianCalendar calendar)
{
    public const string JobId = "outbox.send";

    // A long run is not to be joined by the next ones. Hangfire's own lock would leave those as failed; other machines may help, as claims keep them apart.
    private static readonly SemaphoreSlim One = new(1);

    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken cancel)
    {
        if (!await One.WaitAsync(TimeSpan.Zero, cancel)) return;
        try
        {
            await sender.SendAsync(calendar.Today, cancel);
        }
        finally
        {
            One.Release();
        }
    }
}
