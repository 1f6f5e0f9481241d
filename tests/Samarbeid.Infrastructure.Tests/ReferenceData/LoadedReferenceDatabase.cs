using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Tests.ReferenceData;

/// <summary>A SQLite file with the reference data in it, shared by the tests of one class that only read.</summary>
public sealed class LoadedReferenceDatabase : IAsyncLifetime
{
    private readonly ReferenceDatabase _file = new();

    internal List<string> Statements => _file.Statements;

    public SamarbeidDbContext Open() => _file.Open();

    public Task InitializeAsync() => _file.LoadAsync();

    public Task DisposeAsync()
    {
        _file.Dispose();
        return Task.CompletedTask;
    }
}
