using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace Samarbeid.Infrastructure.Persistence.SqlServer;

/// <summary>Asks once more what was lost with its connection or in a deadlock. Short, as somebody waits: what lasts longer is told to them.</summary>
/// <param name="dependencies">EF's own.</param>
/// <param name="longestPause">The first try follows at once, later ones after up to this.</param>
/// <remarks>A read is asked again, and so is a save with its audit; several steps in one transaction are not
/// (<see cref="SamarbeidDbContext.TransactAsync"/>).</remarks>
public sealed class PatientStrategy(ExecutionStrategyDependencies dependencies, TimeSpan longestPause)
    : ExecutionStrategy(dependencies, MostRetries, longestPause)
{
    public const int MostRetries = 3;

    /// <summary>A try begins no later: a server that cannot be reached answers each one slowly.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private long _begun;

    protected override void OnFirstExecution()
    {
        base.OnFirstExecution();
        _begun = Stopwatch.GetTimestamp();
    }

    protected override bool ShouldRetryOn(Exception exception) => PersistenceRules.IsPassing(exception);

    // A commit that was waited for in vain may have been done too.
    protected override bool ShouldVerifySuccessOn(Exception exception) => PersistenceRules.IsOutage(exception);

    protected override TimeSpan? GetNextDelay(Exception lastException) =>
        Stopwatch.GetElapsedTime(_begun) < Patience ? base.GetNextDelay(lastException) : null;
}
