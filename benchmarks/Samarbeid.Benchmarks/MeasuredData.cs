using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Demonstration.Load;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Benchmarks;

/// <summary>The load of 357 municipalities and ten years in a folder, and the program put together over it.</summary>
public static class MeasuredData
{
    public const string FolderVariable = "SAMARBEID_BENCHMARK_DATA";
    private const int Municipalities = 357, Years = 10;

    public static string Folder =>
        Environment.GetEnvironmentVariable(FolderVariable) ?? Path.Combine(Path.GetTempPath(), "samarbeid-benchmark-357x10");

    /// <summary>Writes the load where it is missing; it takes minutes.</summary>
    public static async Task MakeAsync()
    {
        await using var services = Over(Folder, null);
        await services.GetRequiredService<DatabaseStartup>().PrepareAsync(CancellationToken.None);
        await services.GetRequiredService<DemonstrationLoad>().WriteAsync(
            Municipalities, Years, new Progress<LoadProgress>(p => Console.Error.WriteLine($"{p.Written}/{p.Bodies}")), CancellationToken.None);
    }

    /// <summary>The program over a folder, as a person or as nobody.</summary>
    public static ServiceProvider Over(string folder, PersonId? person)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(PersistenceSettings.DataDirectoryKey, folder)]).Build();
        return new ServiceCollection()
            .AddLogging(log => log.SetMinimumLevel(LogLevel.Warning))
            .AddSamarbeidCore(settings)
            .AddFeatures()
            .AddSingleton<ICurrentPerson>(new Somebody(person))
            .BuildServiceProvider();
    }

    private sealed class Somebody(PersonId? person) : ICurrentPerson
    {
        public ValueTask<PersonId?> FindAsync(SamarbeidDbContext database, CancellationToken cancel) => new(person);
    }
}
