using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samarbeid.Domain.Access;
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
    private const string Reader = "politikontakt.40@maaling.example", ReaderOfAll = "politikontakt.landet@maaling.example";

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

    /// <summary>A politikontakt of three councils.</summary>
    public static async Task<PersonId> ReaderAsync()
    {
        await using var program = Over(Folder, null);
        await using var database = program.GetRequiredService<SystemDatabases>().Open("benchmark");
        return await database.People.Where(p => p.Email == Reader).Select(p => p.Id).SingleAsync();
    }

    /// <summary>A politikontakt of every police district, registered the first time.</summary>
    public static async Task<PersonId> ReaderOfAllAsync()
    {
        await using var program = Over(Folder, null);
        await using var database = program.GetRequiredService<SystemDatabases>().Open("benchmark");
        if (await database.People.SingleOrDefaultAsync(p => p.Email == ReaderOfAll) is { } known) return known.Id;

        var person = Person.Register("Politikontakt Landet Måledata", ReaderOfAll, "politikontakt", Party.Police, Domain.People.Language.Bokmal).Value;
        person.MarkAsDemonstration();
        database.Add(person);
        var since = DateOnly.FromDateTime(DateTime.Today).AddYears(-1);
        foreach (var district in await database.PoliceDistricts.Select(d => d.Code).ToListAsync())
            database.Add(Grant.ForDistrict(person.Id, Role.PoliceContact, district, since, null).Value);
        await database.SaveChangesAsync();
        return person.Id;
    }

    /// <summary>A sheriff of one police district, registered the first time.</summary>
    public static async Task<PersonId> ReaderOfAsync(string district)
    {
        var address = $"politimester.{district}@maaling.example";
        await using var program = Over(Folder, null);
        await using var database = program.GetRequiredService<SystemDatabases>().Open("benchmark");
        if (await database.People.SingleOrDefaultAsync(p => p.Email == address) is { } known) return known.Id;

        var person = Person.Register("Politimester Måledata", address, "politimester", Party.Police, Domain.People.Language.Bokmal).Value;
        person.MarkAsDemonstration();
        database.AddRange(person, Grant.ForDistrict(person.Id, Role.Sheriff, district, DateOnly.FromDateTime(DateTime.Today).AddYears(-1), null).Value);
        await database.SaveChangesAsync();
        return person.Id;
    }

    private sealed class Somebody(PersonId? person) : ICurrentPerson
    {
        public ValueTask<PersonId?> FindAsync(SamarbeidDbContext database, CancellationToken cancel) => new(person);
    }
}
