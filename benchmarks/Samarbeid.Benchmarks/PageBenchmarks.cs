using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.Meetings.List;
using Samarbeid.Web.Features.Overview;
using Samarbeid.Web.Features.Recommendations.List;

namespace Samarbeid.Benchmarks;

/// <summary>The database part of the overview and the lists for a politikontakt of three councils, beside the same rows by hand-written
/// ADO.NET. The goal is at most twice.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory), CategoriesColumn]
public class PageBenchmarks
{
    private ServiceProvider _program = null!;
    private HandWritten _byHand = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        var person = await MeasuredData.ReaderAsync();
        _program = MeasuredData.Over(MeasuredData.Folder, person);
        _byHand = new HandWritten(Path.Combine(MeasuredData.Folder, "samarbeid.db"), person);
        if (await ActionsAsync() != _byHand.Actions()) throw new InvalidOperationException("The two do not read the same actions.");
        if (await MeetingsAsync() != _byHand.Meetings()) throw new InvalidOperationException("The two do not read the same meetings.");
        if (await RecommendationsAsync() != _byHand.Recommendations()) throw new InvalidOperationException("The two do not read the same recommendations.");
        if (await OverviewAsync() != _byHand.Overview()) throw new InvalidOperationException("The two do not read the same overview.");
    }

    [GlobalCleanup]
    public void CleanUp() => _program.Dispose();

    [Benchmark(Baseline = true), BenchmarkCategory("actions")]
    public int ActionsByHand() => _byHand.Actions();

    [Benchmark, BenchmarkCategory("actions")]
    public async Task<int> ActionsAsync() =>
        (await AskAsync<ActionItemQueries, Web.Shared.RowsPage<ActionItemRow>>(q => q.ListAsync(ActionItemFilter.OpenOnes, 1, CancellationToken.None))).Total;

    [Benchmark(Baseline = true), BenchmarkCategory("meetings")]
    public int MeetingsByHand() => _byHand.Meetings();

    [Benchmark, BenchmarkCategory("meetings")]
    public async Task<int> MeetingsAsync() =>
        (await AskAsync<MeetingListQueries, MeetingRows>(q => q.ListAsync(MeetingFilter.Held, null, 1, CancellationToken.None))).Total;

    [Benchmark(Baseline = true), BenchmarkCategory("recommendations")]
    public int RecommendationsByHand() => _byHand.Recommendations();

    [Benchmark, BenchmarkCategory("recommendations")]
    public async Task<int> RecommendationsAsync() =>
        (await AskAsync<RecommendationQueries, RecommendationRows>(q => q.ListAsync(false, null, 1, CancellationToken.None))).Total;

    [Benchmark(Baseline = true), BenchmarkCategory("overview")]
    public int OverviewByHand() => _byHand.Overview();

    [Benchmark, BenchmarkCategory("overview")]
    public async Task<int> OverviewAsync() =>
        (await AskAsync<OverviewQueries, Standings>(q => q.StandingsAsync(CancellationToken.None))).Municipalities.Sum(m => m.Open ?? 0);

    /// <summary>What every operation begins with: who acts, and which scopes that reaches.</summary>
    [Benchmark, BenchmarkCategory("actor")]
    public Task<int> ActorAsync() => AskAsync<Databases, int>(async d => (await d.ActorAsync(CancellationToken.None)).Roles.Count());

    private async Task<TAnswer> AskAsync<TQueries, TAnswer>(Func<TQueries, Task<TAnswer>> ask) where TQueries : notnull
    {
        await using var scope = _program.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TQueries>());
    }
}
