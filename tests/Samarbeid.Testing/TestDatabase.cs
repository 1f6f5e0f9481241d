using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Infrastructure.Persistence.SqlServer;
using Samarbeid.Testing.Faults;
using Samarbeid.Testing.SqlServer;

namespace Samarbeid.Testing;

/// <summary>A database of its own on a real engine, put together as the product does it, and gone afterwards.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> Prepared = new(PrepareAsync);
    private readonly ServiceProvider _services;

    private TestDatabase(string folder, Dictionary<string, string?> settings, bool asksAgain = false)
    {
        settings[PersistenceSettings.DataDirectoryKey] = Folder = folder;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        _services = new ServiceCollection().AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<ICurrentPerson>(Current)
            .AddPersistence(configuration)
            .AddDocuments()
            .AddPapers(configuration)
            .ConfigureDbContext<SqliteDbContext>(options => options.AddInterceptors(Line).ReplaceService<IQueryCompiler, ParityQueryCompiler>())
            .ConfigureDbContext<SqlServerDbContext>(options => options.AddInterceptors(Line))
            .ConfigureDbContext<SqliteDbContext>(options =>
            {
                if (!asksAgain) return;

                new SqliteDbContextOptionsBuilder(options).ExecutionStrategy(d => new PatientStrategy(d, TimeSpan.Zero));
                // Gives it a model of its own. Statements are compiled for each model, and an answer to one that is asked again is kept whole.
                options.EnableDetailedErrors();
            })
            .AddSingleton(new CheckPageAddress(new("https://samarbeid.example.no/kontroll")))
            .BuildServiceProvider(validateScopes: true);
    }

    public string Folder { get; }
    public string File => Path.Combine(Folder, PersistenceSettings.SqliteFileName);
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    public CurrentPerson Current { get; } = new();

    /// <summary>What a test cuts to see what comes of it.</summary>
    public Line Line { get; } = new();

    public IServiceProvider Services => _services;
    public DatabaseStartup Startup => _services.GetRequiredService<DatabaseStartup>();

    /// <summary>As the person the operation is for.</summary>
    public async Task<SamarbeidDbContext> OpenAsync(PersonId? person, params Operation[] operations)
    {
        Current.Person = person;
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Databases>().OpenAsync(operations, CancellationToken.None);
    }

    /// <summary>As a part of the program, which is not bound to scopes.</summary>
    public SamarbeidDbContext OpenAsSystem() => _services.GetRequiredService<SystemDatabases>().Open("test");

    /// <summary>On SQLite with tables and registers, copied from one that is made once.</summary>
    public static async Task<TestDatabase> OnSqliteAsync()
    {
        var folder = NewFolder();
        System.IO.File.Copy(await Prepared.Value, Path.Combine(folder, PersistenceSettings.SqliteFileName));
        return new(folder, []);
    }

    /// <summary>On SQLite, asked again after a fault as the program asks SQL Server.</summary>
    public static async Task<TestDatabase> OnPatientSqliteAsync()
    {
        var folder = NewFolder();
        System.IO.File.Copy(await Prepared.Value, Path.Combine(folder, PersistenceSettings.SqliteFileName));
        return new(folder, [], asksAgain: true);
    }

    /// <summary>On SQLite as it is in a folder: nothing yet, where the folder is new.</summary>
    public static TestDatabase InFolder(string? folder = null) => new(folder ?? NewFolder(), []);

    public static async Task<TestDatabase> OnSqlServerAsync()
    {
        var server = new SqlConnectionStringBuilder(SqlServerFactAttribute.ConnectionString) { InitialCatalog = $"samarbeid_{Guid.NewGuid():N}" };
        var database = new TestDatabase(NewFolder(), new()
        {
            [PersistenceSettings.ProviderKey] = nameof(DatabaseProvider.SqlServer),
            [PersistenceSettings.ConnectionStringKey] = server.ConnectionString,
        });
        await database.Startup.PrepareAsync(CancellationToken.None);
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        if (_services.GetRequiredService<PersistenceSettings>().Provider is DatabaseProvider.SqlServer)
        {
            await using var database = OpenAsSystem();
            await database.Database.EnsureDeletedAsync();
        }

        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }

    private static async Task<string> PrepareAsync()
    {
        var database = new TestDatabase(NewFolder(), []);
        await database.Startup.PrepareAsync(CancellationToken.None);
        await database._services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        return database.File;
    }

    private static string NewFolder() => Directory.CreateTempSubdirectory("samarbeid-test-").FullName;

    public sealed class CurrentPerson : ICurrentPerson
    {
        public PersonId? Person { get; set; }

        public ValueTask<PersonId?> FindAsync(SamarbeidDbContext database, CancellationToken cancel) => new(Person);
    }
}
