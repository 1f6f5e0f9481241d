using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.Meetings.List;
using Samarbeid.Web.Features.Recommendations.List;

namespace Samarbeid.Benchmarks;

/// <summary>The lists for somebody who sees the whole country, beside those of a politikontakt of three councils. The goal is at most twice.</summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory), CategoriesColumn]
public class CountryBenchmarks
{
    private ServiceProvider _three = null!, _country = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _three = MeasuredData.Over(MeasuredData.Folder, await MeasuredData.ReaderAsync());
        _country = MeasuredData.Over(MeasuredData.Folder, await MeasuredData.ReaderOfAllAsync());
        if (await CountryActionsAsync() < 50 * await ActionsAsync()) throw new InvalidOperationException("Who sees the whole country does not.");
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _three.Dispose();
        _country.Dispose();
    }

    [Benchmark(Baseline = true), BenchmarkCategory("open actions")]
    public Task<int> ActionsAsync() => OpenActionsAsync(_three);

    [Benchmark, BenchmarkCategory("open actions")]
    public Task<int> CountryActionsAsync() => OpenActionsAsync(_country);

    [Benchmark(Baseline = true), BenchmarkCategory("board")]
    public Task<int> BoardAsync() => BoardAsync(_three);

    [Benchmark, BenchmarkCategory("board")]
    public Task<int> CountryBoardAsync() => BoardAsync(_country);

    [Benchmark(Baseline = true), BenchmarkCategory("coming meetings")]
    public Task<int> MeetingsAsync() => MeetingsAsync(_three, MeetingFilter.Coming);

    [Benchmark, BenchmarkCategory("coming meetings")]
    public Task<int> CountryMeetingsAsync() => MeetingsAsync(_country, MeetingFilter.Coming);

    [Benchmark(Baseline = true), BenchmarkCategory("held meetings")]
    public Task<int> HeldAsync() => MeetingsAsync(_three, MeetingFilter.Held);

    [Benchmark, BenchmarkCategory("held meetings")]
    public Task<int> CountryHeldAsync() => MeetingsAsync(_country, MeetingFilter.Held);

    [Benchmark(Baseline = true), BenchmarkCategory("unanswered recommendations")]
    public Task<int> RecommendationsAsync() => UnansweredAsync(_three);

    [Benchmark, BenchmarkCategory("unanswered recommendations")]
    public Task<int> CountryRecommendationsAsync() => UnansweredAsync(_country);

    private static Task<int> OpenActionsAsync(ServiceProvider program) => AskAsync<ActionItemQueries>(program,
        async q => (await q.ListAsync(ActionItemFilter.OpenOnes, 1, CancellationToken.None)).Total);

    private static Task<int> BoardAsync(ServiceProvider program) => AskAsync<ActionItemQueries>(program,
        async q => (await q.BoardAsync(ActionItemFilter.OpenOnes, CancellationToken.None)).Sum(c => c.Total));

    private static Task<int> MeetingsAsync(ServiceProvider program, MeetingFilter filter) => AskAsync<MeetingListQueries>(program,
        async q => (await q.ListAsync(filter, null, 1, CancellationToken.None)).Total);

    private static Task<int> UnansweredAsync(ServiceProvider program) => AskAsync<RecommendationQueries>(program,
        async q => (await q.ListAsync(true, null, 1, CancellationToken.None)).Total);

    private static async Task<int> AskAsync<TQueries>(ServiceProvider program, Func<TQueries, Task<int>> ask) where TQueries : notnull
    {
        await using var scope = program.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TQueries>());
    }
}
