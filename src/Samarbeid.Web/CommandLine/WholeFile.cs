namespace Samarbeid.Web.CommandLine;

/// <summary>Writes a file beside its place first, so that it is there whole or not at all.</summary>
internal static class WholeFile
{
    public static async Task WriteAsync(string file, byte[] bytes, CancellationToken cancel)
    {
        var unfinished = $"{file}.{Guid.NewGuid():N}.unfinished";
        try
        {
            await File.WriteAllBytesAsync(unfinished, bytes, cancel);
            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            // Deleting what is not there does nothing, in a folder that is there.
            if (File.Exists(unfinished)) File.Delete(unfinished);
        }
    }
}
