using Hangfire;
using Samarbeid.Infrastructure.Approvals;

namespace Samarbeid.Infrastructure.Jobs;

/// <summary>Approves each hour the minutes nobody has objected to in time.</summary>
public sealed class ApproveSilently(SilentConsent consent)
{
    public const string JobId = "minutes.approve-silently";

    [AutomaticRetry(Attempts = 0)]
    public Task RunAsync(CancellationToken cancel) => consent.ApproveAsync(cancel);
}
