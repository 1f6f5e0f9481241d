using Samarbeid.Infrastructure.Persistence.Sqlite;

namespace Samarbeid.Infrastructure.Tests.Persistence;

public sealed class FileLockTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("samarbeid-lock-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Only_a_lock_that_somebody_holds_is_told_as_held()
    {
        var path = Path.Combine(_folder.FullName, "in-use");

        using var shared = FileLock.TryShare(path);
        Assert.NotNull(shared);
        Assert.Null(FileLock.TryTakeAlone(path));
        Assert.NotNull(FileLock.TryShare(path));
        // Any fault of the folder stands for the others; a test may run as one who may write everywhere.
        Assert.Throws<DirectoryNotFoundException>(() => FileLock.TryTakeAlone(Path.Combine(_folder.FullName, "gone", "in-use")));
    }
}
