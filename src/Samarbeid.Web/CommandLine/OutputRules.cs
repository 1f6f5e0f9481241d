using Samarbeid.Domain.Common;

namespace Samarbeid.Web.CommandLine;

/// <summary>Why a file or a folder a verb is to write cannot be written.</summary>
internal static class OutputRules
{
    public static readonly Refusal NoFolder = new("Output.NoFolder");
    public static readonly Refusal IsFolder = new("Output.IsFolder");
    public static readonly Refusal NoPermission = new("Output.NoPermission");
    public static readonly Refusal DiskFull = new("Output.DiskFull");
    public static readonly Refusal CannotBeWritten = new("Output.CannotBeWritten");

    private const int LinuxDiskFull = 28, WindowsDiskFull = unchecked((int)0x80070070);

    public static bool IsDiskFull(IOException fault) => fault.HResult is LinuxDiskFull or WindowsDiskFull;

    /// <summary>Null for a mistake in the program, which is thrown on.</summary>
    public static Refusal? RefusalOf(Exception fault, string path) => fault switch
    {
        UnauthorizedAccessException => NoPermission.With(path),
        DirectoryNotFoundException => NoFolder.With(Path.GetDirectoryName(Path.GetFullPath(path)) ?? path),
        IOException full when IsDiskFull(full) => DiskFull.With(path),
        IOException => CannotBeWritten.With(path),
        _ => null,
    };
}
