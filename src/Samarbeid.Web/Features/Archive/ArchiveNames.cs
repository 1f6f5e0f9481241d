using Samarbeid.Domain.Archive;
using Samarbeid.Infrastructure.Documents.Archive;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.Archive.List;

namespace Samarbeid.Web.Features.Archive;

/// <summary>What people call the things that go to the archive.</summary>
internal static class ArchiveNames
{
    public static string Name(this WaitingRow row) => row.Kind switch
    {
        ArchivedKind.Meeting => ArchivePageTexts.MeetingOn(NorwegianFormat.Date(row.Date!.Value)),
        ArchivedKind.Agreement => row.Name,
        _ => ArchivePageTexts.ReportOf(row.Year!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    };

    public static string Title(this ArchiveHead head) => head.Kind switch
    {
        ArchivedKind.Meeting => ArchivePageTexts.MeetingOn(NorwegianFormat.Date(head.Date)),
        ArchivedKind.Agreement => head.Name,
        _ => ArchivePageTexts.ReportOf(head.Date.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    };

    public static string Plural(this ArchivedKind kind) => ArchivePageTexts.File.Read($"Kind{kind}");
}
