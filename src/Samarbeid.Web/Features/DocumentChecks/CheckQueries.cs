using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.DocumentChecks;

/// <summary>All that anybody may know of a document by its code.</summary>
/// <param name="IsUnchanged">What is stored is what was issued.</param>
/// <param name="Body">Whose meeting it was.</param>
/// <param name="Date">When the meeting was.</param>
/// <param name="Files">The SHA-256 of each file as it was issued; none when something is changed, for then nothing vouches for them.</param>
public sealed record CheckedDocument(bool IsUnchanged, string Body, DateOnly Date, IReadOnlyList<string> Files)
{
    /// <summary>When a correction of it was issued; null where there is none.</summary>
    public DateOnly? CorrectedOn { get; init; }
}

/// <summary>Checks a document for anybody who has its code. It is read by the program itself: whoever asks need not be known, and gets nothing else.</summary>
public sealed class CheckQueries(SystemDatabases databases)
{
    /// <returns>Null when there is no such code.</returns>
    public async Task<CheckedDocument?> FindAsync(CheckCode code, CancellationToken cancel)
    {
        await using var db = databases.Open("check");
        var document = await db.IssuedDocuments.AsNoTracking().IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Include(d => d.Renditions).SingleOrDefaultAsync(d => d.CheckCode == code, cancel);
        if (document is null) return null;

        var id = new MeetingId(document.SubjectId);
        var meeting = await (
            from held in db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            join body in db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) on held.BodyId equals body.Id
            where held.Id == id
            select new { body.Name, held.Date }).SingleAsync(cancel);
        var isUnchanged = await IssuedDocumentsCheck.IsUnchangedAsync(db, document, cancel);
        // The body as the document itself names it: it may have been given another name since.
        var corrected = await db.IssuedDocuments.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(d => d.SubjectId == document.SubjectId && d.Kind == document.Kind && d.Edition > document.Edition)
            .OrderByDescending(d => d.Edition).Select(d => (DateTimeOffset?)d.IssuedAt).FirstOrDefaultAsync(cancel);
        CheckedDocument found = isUnchanged
            ? new(true, IssuedDocuments.Read(document.Json, document.Sha256).Author, meeting.Date, [.. document.Renditions.Select(r => r.Sha256)])
            : new(false, meeting.Name, meeting.Date, []);
        return found with { CorrectedOn = corrected is { } at ? NorwegianCalendar.DateOf(at) : null };
    }
}
