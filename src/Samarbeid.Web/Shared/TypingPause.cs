namespace Samarbeid.Web.Shared;

/// <summary>Does something when a person has stopped typing for a moment.</summary>
/// <param name="clock">What the moment is measured by.</param>
/// <param name="act">What is done.</param>
/// <param name="longest">Done at the latest so long after the first key, also while the person goes on typing. Null to wait for the pause, however long.</param>
/// <param name="length">Of the moment; null for <see cref="Length"/>.</param>
internal sealed class TypingPause(TimeProvider clock, Func<Task> act, TimeSpan? longest = null, TimeSpan? length = null) : IDisposable
{
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(1.5);

    private readonly TimeSpan _length = length ?? Length;
    private ITimer? _timer;
    private long? _began;

    /// <summary>A key was pressed, and what is done then has not been done.</summary>
    public bool IsWaiting => _began is not null;

    /// <summary>A key was pressed: the pause begins anew.</summary>
    public void Restart()
    {
        _timer ??= clock.CreateTimer(_ => ActAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _began ??= clock.GetTimestamp();
        var left = longest - clock.GetElapsedTime(_began.Value);
        _timer.Change(left < _length ? TimeSpan.FromTicks(Math.Max(0, left.Value.Ticks)) : _length, Timeout.InfiniteTimeSpan);
    }

    /// <summary>What was waited for has been done in another way.</summary>
    public void Stop()
    {
        _began = null;
        _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => _timer?.Dispose();

    private Task ActAsync()
    {
        _began = null;
        return act();
    }
}
