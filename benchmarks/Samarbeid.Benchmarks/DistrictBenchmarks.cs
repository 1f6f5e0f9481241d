using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Web.Features.Districts;

namespace Samarbeid.Benchmarks;

/// <summary>The database part of the page that compares municipalities: the largest district, of 47, for one who sees it alone (at most 60 ms), and the country (at most 150 ms).</summary>
public class DistrictBenchmarks
{
    private const string Largest = "p03";
    private ServiceProvider _district = null!, _country = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _district = MeasuredData.Over(MeasuredData.Folder, await MeasuredData.ReaderOfAsync(Largest));
        _country = MeasuredData.Over(MeasuredData.Folder, await MeasuredData.ReaderOfAllAsync());
        if (await DistrictAsync() != 47 || await CountryAsync() != 357) throw new InvalidOperationException("The municipalities are not those of the goal.");
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _district.Dispose();
        _country.Dispose();
    }

    [Benchmark]
    public Task<int> DistrictAsync() => CountAsync(_district, Largest);

    [Benchmark]
    public Task<int> CountryAsync() => CountAsync(_country, null);

    private static async Task<int> CountAsync(ServiceProvider program, string? district)
    {
        await using var scope = program.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<DistrictQueries>().FindAsync(district, null, CancellationToken.None))?.Municipalities.Count ?? 0;
    }
}
