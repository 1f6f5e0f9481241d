using System.Globalization;
using System.Text;
using Samarbeid.Domain.Archive;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Archive;

/// <summary>The list of contents of a package (innholdsliste): a plain text that names every file beside it, with its size and checksum.</summary>
internal static class ArchiveContents
{
    /// <summary>The files with the list of them first.</summary>
    public static IReadOnlyList<ArchiveFile> Listed(ArchivePackageId package, string title, DateTimeOffset takenOutAt, IReadOnlyList<ArchiveFile> files)
    {
        var text = new StringBuilder()
            .Append(ArchiveTexts.ListHeading).Append('\n')
            .Append(title).Append('\n')
            .Append(ArchiveTexts.ListPackage(package.Value.ToString())).Append('\n')
            .Append(ArchiveTexts.ListTakenOut(NorwegianFormat.DateAndTime(takenOutAt))).Append('\n')
            .Append(ArchiveTexts.ListFiles(files.Count)).Append("\n\n")
            .Append(ArchiveTexts.ListColumns).Append('\n');
        foreach (var file in files)
            text.Append(CultureInfo.InvariantCulture, $"{file.Sha256}  {file.Size,12}  {file.Path}  {Arkivmelding.Clean(file.Name).ReplaceLineEndings(" ")}\n");

        return [ArchiveFile.Of(ArchivePaths.Contents, ArchivePaths.Contents, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text.ToString())), .. files];
    }
}
