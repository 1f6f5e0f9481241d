using Samarbeid.Domain.Common;

namespace Samarbeid.Web.CommandLine;

/// <summary>Writes a file beside its place first, so that it is there whole or not at all.</summary>
internal static class WholeFile
{
    public static async Task<Outcome> WriteAsync(string file, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        if (Directory.Exists(file)) return OutputRules.IsFolder.With(file);

        var unfinished = $"{file}.{Guid.NewGuid():N}.unfinished";
        try
        {
            await using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None))
                await stream.WriteAsync(bytes, cancel);
            File.Move(unfinished, file, overwrite: true);
            return Outcome.Done;
        }
        catch (Exception fault) when (OutputRules.RefusalOf(fault, file) is { } refusal)
        {
            return refusal;
        }
        finally
        {
            // Deleting what is not there does nothing, in a folder that is there.
            if (File.Exists(unfinished)) File.Delete(unfinished);
        }
    }
}
