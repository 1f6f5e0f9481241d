using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Meetings;
using Samarbeid.Web.Features.Meetings;

namespace Samarbeid.Benchmarks;

/// <summary>The database part of the page of a large meeting that is being held, and of what an open page of it reads when somebody has written.</summary>
[MemoryDiagnoser]
public class MeetingBenchmarks
{
    private ServiceProvider _program = null!;
    private MeetingId _meeting;
    private long _last;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        var person = await MeasuredData.ReaderAsync();
        _meeting = await LiveMeeting.FindAsync(person);
        _program = MeasuredData.Over(MeasuredData.Folder, person);
        var view = (await PageAsync())!;
        if ((view.Items.Count, view.Attendances.Count, view.Papers.Count) != (LiveMeeting.Items, LiveMeeting.People, LiveMeeting.Papers))
            throw new InvalidOperationException("It is not the large meeting.");
        _last = view.Head.LastChange - 1;
    }

    [GlobalCleanup]
    public void CleanUp() => _program.Dispose();

    [Benchmark]
    public Task<MeetingView?> PageAsync() => AskAsync(q => q.FindAsync(_meeting, CancellationToken.None));

    [Benchmark]
    public Task<MeetingView?> CatchUpAsync() => AskAsync(q => q.CatchUpAsync(_meeting, _last, CancellationToken.None));

    private async Task<MeetingView?> AskAsync(Func<MeetingQueries, Task<MeetingView?>> ask)
    {
        await using var scope = _program.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<MeetingQueries>());
    }
}
