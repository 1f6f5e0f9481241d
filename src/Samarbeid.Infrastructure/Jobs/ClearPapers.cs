using Hangfire;
using Samarbeid.Infrastructure.Papers;

namespace Samarbeid.Infrastructure.Jobs;

/// <summary>Puts away each hour the bytes that no paper has.</summary>
public sealed class ClearPapers(PaperClearing clearing)
{
    public const string JobId = "papers.clear";

    [AutomaticRetry(Attempts = 0)]
    public Task RunAsync(CancellationToken cancel) => clearing.ClearAsync(cancel);
}
