namespace Samarbeid.Web.Shared;

/// <summary>Does something when a person has stopped typing for a moment.</summary>
internal sealed class TypingPause(TimeProvider clock, Func<Task> act) : IDisposable
{
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(1.5);

    private ITimer? _timer;

    /// <summary>A key was pressed: the pause begins anew.</summary>
    public void Restart()
    {
        _timer ??= clock.CreateTimer(_ => act(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(Length, Timeout.InfiniteTimeSpan);
    }

    /// <summary>What was waited for has been done in another way.</summary>
    public void Stop() => _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public void Dispose() => _timer?.Dispose();
}
