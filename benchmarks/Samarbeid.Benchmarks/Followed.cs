using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Demonstration;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Hold;

namespace Samarbeid.Benchmarks;

/// <summary>How long it takes until what one writes in a large meeting has been read by fifty others who have it open, on two nodes that share nothing but the
/// database. The goal is 1 s at the 95th percentile. The two are parts of this process, and what is read is not drawn.</summary>
internal static class Followed
{
    private const int Pages = 50, Edits = 12, Unmeasured = 2, Readings = 100;

    public static async Task MeasureAsync()
    {
        var person = await MeasuredData.ReaderAsync();
        var id = await LiveMeeting.FindAsync(person);
        await using var first = new Node(person);
        await using var second = new Node(person);
        var view = (await first.AskAsync<MeetingQueries, MeetingView?>(q => q.FindAsync(id, CancellationToken.None)))!;
        var seen = new Seen();
        var pages = Enumerable.Range(0, Pages).Select(number => (number % 2 == 0 ? first : second).Follow(view, seen)).ToList();

        for (var warm = 0; warm < Readings; warm++) await first.AskAsync<MeetingQueries, MeetingView?>(q => q.FindAsync(id, CancellationToken.None));
        var spent = Environment.CpuUsage.TotalTime;
        for (var reading = 0; reading < Readings; reading++) await first.AskAsync<MeetingQueries, MeetingView?>(q => q.FindAsync(id, CancellationToken.None));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"The large meeting, read: {(Environment.CpuUsage.TotalTime - spent).TotalMilliseconds / Readings:0.0} ms of processor time"));

        var times = new List<double>();
        for (var edit = 0; edit < Edits; edit++)
        {
            if (edit == Unmeasured) spent = Environment.CpuUsage.TotalTime;
            var item = view.Items[edit % view.Items.Count].Id;
            var stood = (await first.AskAsync<MeetingQueries, MeetingView?>(q => q.FindAsync(id, CancellationToken.None)))!.Items.Single(i => i.Id == item);
            var all = seen.Await(Pages);
            var began = Stopwatch.GetTimestamp();
            (await first.AskAsync<ConcludeItem, Domain.Common.Outcome>(c => c.HandleAsync(
                id, item, new(stood.Conclusion, stood.IsNoted), new($"Enighet, runde {edit} {Guid.NewGuid()}", false), CancellationToken.None))).OrThrow();
            await all;
            if (edit >= Unmeasured) times.AddRange(seen.Since(began));
            await Task.Delay(TimeSpan.FromMilliseconds(37 * (edit % 13)));
        }

        spent = Environment.CpuUsage.TotalTime - spent;
        pages.ForEach(page => page.Dispose());
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"An edit seen by {Pages} pages on two nodes: p50 {times[times.Count / 2]:0} ms, p95 {times[times.Count * 95 / 100]:0} ms, the slowest {times[^1]:0} ms; {spent.TotalMilliseconds / (Edits - Unmeasured):0} ms of processor time"));
    }

    /// <summary>When the pages had read what came.</summary>
    private sealed class Seen
    {
        private readonly Lock _lock = new();
        private readonly List<long> _at = [];
        private TaskCompletionSource _all = new();
        private int _count;

        public Task Await(int count)
        {
            lock (_lock)
            {
                _at.Clear();
                (_all, _count) = (new(TaskCreationOptions.RunContinuationsAsynchronously), count);
                return _all.Task;
            }
        }

        public void Note()
        {
            lock (_lock)
            {
                _at.Add(Stopwatch.GetTimestamp());
                if (_at.Count == _count) _all.TrySetResult();
            }
        }

        public IReadOnlyList<double> Since(long began)
        {
            lock (_lock) return [.. _at.Select(at => Stopwatch.GetElapsedTime(began, at).TotalMilliseconds)];
        }
    }

    private sealed class Node(PersonId person) : IAsyncDisposable
    {
        private readonly ServiceProvider _program = MeasuredData.Over(MeasuredData.Folder, person);
        private MeetingWatch? _watch;

        public IDisposable Follow(MeetingView view, Seen seen)
        {
            _watch ??= new(_program.GetRequiredService<SystemDatabases>(), TimeProvider.System, NullLogger<MeetingWatch>.Instance);
            var shown = view;
            return _watch.Follow(view.Head.Scope, view.Head.LastChange, async _ =>
            {
                shown = (await AskAsync<MeetingQueries, MeetingView?>(q => q.CatchUpAsync(shown.Head.Id, shown.Head.LastChange, CancellationToken.None)))!;
                seen.Note();
                return shown.Head.LastChange;
            });
        }

        // Off the thread of whoever watches, as a circuit is.
        public Task<TAnswer> AskAsync<TQueries, TAnswer>(Func<TQueries, Task<TAnswer>> ask) where TQueries : notnull => Task.Run(async () =>
        {
            await using var scope = _program.CreateAsyncScope();
            return await ask(scope.ServiceProvider.GetRequiredService<TQueries>());
        });

        public async ValueTask DisposeAsync()
        {
            _watch?.Dispose();
            await _program.DisposeAsync();
        }
    }
}
