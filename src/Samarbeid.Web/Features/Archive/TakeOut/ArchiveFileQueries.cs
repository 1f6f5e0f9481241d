using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Archive;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Web.Features.Meetings.Restrictions;

namespace Samarbeid.Web.Features.Archive.TakeOut;

/// <summary>What a package that was taken out holds, for whoever may deliver it and reads every word of it.</summary>
public sealed class ArchiveFileQueries(Databases databases, ArchiveReader reader)
{
    /// <returns>Null where there is no such package for this person, or what it is of has another edition by now.</returns>
    public async Task<ArchiveContent?> FindAsync(ArchivePackageId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.DeliverToArchive, cancel);
        var package = await db.ArchivePackages.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (package is null || (package.MeetingId is { } asked && await db.UnreadableAsync(asked, cancel) is not null)) return null;

        var content = await reader.ReadAsync(db, package, cancel);
        if (content is null) return null;

        db.NoteReading(SecurityEventKind.ArchivePackageRead, $"ArchivePackage {id.Value}");
        if (package.MeetingId is { } meeting) await NoteReadingAsync(db, meeting, cancel);
        return content;
    }

    // What is restricted in it is told of one by one, as when it is read on its page.
    private static async Task NoteReadingAsync(SamarbeidDbContext db, MeetingId meeting, CancellationToken cancel)
    {
        db.NoteReading(SecurityEventKind.MinutesRead, $"Meeting {meeting.Value}");
        if (await db.ReadMinutesAsync(meeting, cancel) is { HasRestricted: true } content) db.NoteExemptReading(content);
        foreach (var paper in await db.RestrictedPapersAsync(meeting, cancel)) db.NoteReading(SecurityEventKind.RestrictedRead, $"Paper {paper.Id.Value}");
    }
}
