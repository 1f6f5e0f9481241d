namespace Samarbeid.Infrastructure.Persistence.Sqlite;

/// <summary>A lock between processes on a file beside the database. The operating system lets go of it when its holder dies.</summary>
internal static class FileLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>For one holder alone; null while anybody else holds it.</summary>
    public static FileStream? TryTakeAlone(string path) => TryOpen(path, FileAccess.ReadWrite, FileShare.None);

    /// <summary>For any number of holders; null while one holds it alone.</summary>
    public static FileStream? TryShare(string path)
    {
        // A shared lock needs a handle that only reads, and so a file that is there.
        TryOpen(path, FileAccess.ReadWrite, FileShare.ReadWrite)?.Dispose();
        return TryOpen(path, FileAccess.Read, FileShare.Read);
    }

    public static async Task<FileStream?> TakeAloneAsync(string path, TimeSpan patience, CancellationToken cancel)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            if (TryTakeAlone(path) is { } taken) return taken;
            if (waited >= patience) return null;

            await Task.Delay(Pause, cancel);
        }
    }

    private static FileStream? TryOpen(string path, FileAccess access, FileShare share)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, access, share);
        }
        catch (IOException fault) when (IsHeld(fault))
        {
            return null;
        }
    }

    // What the systems say of a lock somebody else holds: EWOULDBLOCK on Linux and macOS, a sharing or lock violation on Windows.
    // Anything else, such as a folder that cannot be written, is its own fault and told as that.
    private static bool IsHeld(IOException fault) => fault.HResult is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);
}
