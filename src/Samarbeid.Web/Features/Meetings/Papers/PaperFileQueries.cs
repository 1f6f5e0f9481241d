using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Web.Features.Meetings.Papers;

/// <summary>A paper to be sent.</summary>
public sealed record PaperFile(PaperId Id, string FileName, PaperKind Kind, long Size, string Sha256, StoredFileId File, AgendaItemId? Item)
{
    /// <summary>The number of its item, or the item's place on an agenda without numbers; null for a paper of the meeting as a whole.</summary>
    public int? Number { get; init; }

    /// <summary>Kept from the public, by itself or with its item.</summary>
    public bool IsRestricted { get; init; }
}

/// <summary>All papers of a meeting, to be sent as one.</summary>
public sealed record PaperFiles(DateOnly Date, IReadOnlyList<PaperFile> Papers);

/// <summary>The papers of a meeting as files, for whoever may read its page.</summary>
public sealed class PaperFileQueries(Databases databases)
{
    /// <returns>Null when there is no such paper for this person.</returns>
    public async Task<PaperFile?> FindAsync(MeetingId id, PaperId paper, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        var file = await Files(db, db.PapersOf(id).Where(p => p.Id == paper)).SingleOrDefaultAsync(cancel);
        if (file is not null) NoteReading(db, file.Id, SecurityEventKind.PaperRead);
        if (file is { IsRestricted: true }) NoteReading(db, file.Id, SecurityEventKind.RestrictedRead);
        return file;
    }

    /// <returns>Null when there is no such meeting for this person, or it has no papers.</returns>
    public async Task<PaperFiles?> AllAsync(MeetingId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        var date = await db.Meetings.Where(m => m.Id == id).Select(m => (DateOnly?)m.Date).SingleOrDefaultAsync(cancel);
        var items = await db.AgendaItems.Where(i => i.MeetingId == id).OrderBy(i => i.Position).Select(i => new { i.Id, i.Number }).ToListAsync(cancel);
        var numbers = items.Select((item, at) => (item.Id, Number: item.Number ?? at + 1)).ToDictionary(i => i.Id, i => i.Number);
        var files = (await Files(db, db.PapersOf(id)).ToListAsync(cancel))
            .Select(f => f with { Number = f.Item is { } item ? numbers[item] : null }).OrderBy(f => f.Number ?? 0).ToList();
        if (date is not { } day || files.Count == 0) return null;
        db.NoteReading(SecurityEventKind.PaperRead, $"Papers of Meeting {id.Value}");
        foreach (var file in files.Where(f => f.IsRestricted)) NoteReading(db, file.Id, SecurityEventKind.RestrictedRead);
        return new(day, files);
    }

    private static void NoteReading(SamarbeidDbContext db, PaperId paper, SecurityEventKind kind) => db.NoteReading(kind, $"Paper {paper.Value}");

    private static IQueryable<PaperFile> Files(SamarbeidDbContext db, IQueryable<Paper> papers) => papers.Where(p => p.FileId != null).OrderBy(p => p.AddedAt)
        .Select(p => new PaperFile(p.Id, p.FileName, p.Kind, p.Size, p.Sha256, p.FileId!.Value, p.AgendaItemId)
        {
            IsRestricted = (p.Basis != null && (p.RestrictedUntil == null || p.RestrictedUntil >= db.Today))
                || db.AgendaItems.Any(i => i.Id == p.AgendaItemId && i.Basis != null && (i.RestrictedUntil == null || i.RestrictedUntil >= db.Today)),
        });
}
