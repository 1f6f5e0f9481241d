using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Search;
using Samarbeid.Web.Features.Search;

namespace Samarbeid.Benchmarks;

/// <summary>How long a search takes for a politikontakt of three councils, and for one of the whole country: words there are many of, few of and none of, as they are typed.</summary>
internal static class Searching
{
    private const int Rounds = 40;

    private static readonly string[] Typed =
        ["me", "mål", "måledata", "enig", "uro", "uro sentrum", "skole", "ungdomstrinnet", "T 14/26", "natteravn", "stj", "politikontakten 7", "finnes ikke"];

    public static async Task MeasureAsync()
    {
        await MeasureAsync("three councils", await MeasuredData.ReaderAsync());
        await MeasureAsync("the whole country", await MeasuredData.ReaderOfAllAsync());
    }

    private static async Task MeasureAsync(string who, PersonId reader)
    {
        await using var program = MeasuredData.Over(MeasuredData.Folder, reader);
        List<double> all = [];
        foreach (var typed in Typed)
        {
            List<double> times = [];
            var found = 0;
            for (var round = -3; round < Rounds; round++)
            {
                await using var scope = program.CreateAsyncScope();
                var queries = scope.ServiceProvider.GetRequiredService<SearchQueries>();
                var began = Stopwatch.GetTimestamp();
                found = (await queries.FindAsync(SearchTerms.Parse(typed).Value, null, null, 1, CancellationToken.None)).All;
                if (round >= 0) times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }

            all.AddRange(times);
            Tell($"{who}: {typed} ({found})", times);
        }

        Tell($"{who}: all", all);
    }

    private static void Tell(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-44} fastest {times[0],7:F1}  p50 {times[times.Count / 2],7:F1}  p95 {times[(int)(times.Count * 0.95)],7:F1} ms"));
    }
}
