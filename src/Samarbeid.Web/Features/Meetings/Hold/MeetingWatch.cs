using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>Tells the pages that are open on the meetings of a body when something of it has changed, on whichever node (følger møtet). The database is asked
/// one question for all pages of this node; when the last page is left, nobody asks.</summary>
public sealed partial class MeetingWatch(SystemDatabases databases, TimeProvider clock, ILogger<MeetingWatch> log) : IDisposable
{
    /// <summary>Between two questions.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.5);

    /// <summary>Between two questions to a database that does not answer.</summary>
    public static readonly TimeSpan IntervalInOutage = TimeSpan.FromSeconds(3);

    private readonly Dictionary<ScopeId, List<FollowingPage>> _watched = [];
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _ended = new();

    /// <param name="scope">The scope of the body.</param>
    /// <param name="seen">The last change the page shows.</param>
    /// <param name="catchUp">Asked to show what has come, given the number of the last change: gives the last change it shows then, or nothing when it could not.</param>
    /// <returns>Ends it when the page is left.</returns>
    public IDisposable Follow(ScopeId scope, long seen, Func<long, Task<long?>> catchUp)
    {
        var page = new FollowingPage(seen, catchUp);
        lock (_lock)
        {
            if (!_watched.TryGetValue(scope, out var pages))
            {
                _watched.Add(scope, pages = []);
                _ = WatchAsync(scope);
            }

            pages.Add(page);
        }

        return page;
    }

    public void Dispose()
    {
        _ended.Cancel();
        _ended.Dispose();
    }

    private async Task WatchAsync(ScopeId scope)
    {
        var ended = _ended.Token;
        var pause = Interval;
        try
        {
            while (true)
            {
                await Task.Delay(pause, clock, ended);
                if (PagesOf(scope) is not [_, ..] pages) return;

                pause = await AskAsync(scope, pages, ended);
            }
        }
        catch (OperationCanceledException)
        {
            // The node is going down.
        }
    }

    /// <summary>Those that are still open; with the last one the watch ends.</summary>
    private FollowingPage[] PagesOf(ScopeId scope)
    {
        lock (_lock)
        {
            var pages = _watched[scope];
            pages.RemoveAll(p => p.IsLeft);
            if (pages.Count == 0) _watched.Remove(scope);
            return [.. pages];
        }
    }

    private async Task<TimeSpan> AskAsync(ScopeId scope, FollowingPage[] pages, CancellationToken cancel)
    {
        try
        {
            await using var db = databases.Open("live");
            var last = await db.LastChangeAsync(scope, cancel);
            // Nobody waits for a page whose line is slow.
            foreach (var page in pages) _ = TellAsync(page, last);
            return Interval;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            if (!PersistenceRules.IsOutage(fault)) LogFault(fault);
            return IntervalInOutage;
        }
    }

    private async Task TellAsync(FollowingPage page, long last)
    {
        try
        {
            await page.TellAsync(last);
        }
        catch (Exception fault)
        {
            // A page that is being left, or a mistake of ours that must not keep the others from following.
            if (!page.IsLeft) LogFault(fault);
        }
    }

    [LoggerMessage(LogLevel.Error, "What has changed in a meeting could not be told to the pages that are open on it")]
    private partial void LogFault(Exception fault);
}

/// <summary>A page that is open, and how much it shows.</summary>
internal sealed class FollowingPage(long seen, Func<long, Task<long?>> catchUp) : IDisposable
{
    private long _seen = seen;
    private int _isTold;

    public bool IsLeft { get; private set; }

    public async Task TellAsync(long last)
    {
        if (IsLeft || last <= Interlocked.Read(ref _seen) || Interlocked.Exchange(ref _isTold, 1) == 1) return;

        try
        {
            if (await catchUp(last) is { } shown) Interlocked.Exchange(ref _seen, shown);
        }
        finally
        {
            Volatile.Write(ref _isTold, 0);
        }
    }

    public void Dispose() => IsLeft = true;
}
