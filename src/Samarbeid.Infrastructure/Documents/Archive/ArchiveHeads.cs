using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Infrastructure.Documents.Archive;

/// <summary>What may go to the archive, before its package is made.</summary>
/// <param name="Edition">The one it is in now; null where there is nothing to deliver yet.</param>
/// <param name="Place">The body, or the municipality.</param>
/// <param name="Name">The title of an agreement; empty for others.</param>
/// <param name="Date">Of the meeting; the first day of an agreement; the last of a report's year.</param>
public sealed record ArchiveHead(ArchivedKind Kind, Guid Id, ScopeId Scope, int? Edition, string Place, string Name, DateOnly Date);

/// <summary>Finds what may go to the archive, and who may take it out, through a context that sees only what is somebody's to deliver.</summary>
public static class ArchiveHeads
{
    /// <returns>Null when the context sees no such thing.</returns>
    public static Task<ArchiveHead?> FindArchivedAsync(this SamarbeidDbContext db, ArchivedKind kind, Guid id, CancellationToken cancel) => kind switch
    {
        ArchivedKind.Meeting => MeetingAsync(db, new(id), cancel),
        ArchivedKind.Agreement => AgreementAsync(db, new(id), cancel),
        _ => ReportAsync(db, new(id), cancel),
    };

    /// <summary>Why whoever the context serves may not have the package of a meeting: something in it is kept from the public, and from them.</summary>
    /// <returns>Null when they read every word and every paper of it.</returns>
    public static async Task<Refusal?> UnreadableAsync(this SamarbeidDbContext db, MeetingId id, CancellationToken cancel)
    {
        if (await db.ReadsWholeAsync(id, cancel) && await db.PapersOf(id).CountAsync(cancel) == await db.CountAllPapersAsync(id, cancel)) return null;

        var body = await db.Meetings.Where(m => m.Id == id).Select(m => m.BodyId).SingleAsync(cancel);
        var holders = db.HoldersOn(db.Today);
        var members = holders.MembersOf(body).Select(m => m.PersonId);
        var able = await holders.WhoMay(Operation.DeliverToArchive, body).Where(p => members.Contains(p.Id))
            .OrderBy(p => NorwegianText.InOrder(p.Name)).Select(p => p.Name).ToListAsync(cancel);
        return able.Count == 0 ? ArchiveRules.NobodyReads : ArchiveRules.NotReadable.With(string.Join(", ", able));
    }

    /// <summary>Those that are delivered of one thing, in one edition, the last first.</summary>
    public static IQueryable<ArchivePackage> DeliveriesOf(this SamarbeidDbContext db, ArchivedThing thing) =>
        db.PackagesOf(thing.Kind, thing.Id).Where(p => p.Edition == thing.Edition && p.DeliveredOn != null).OrderByDescending(p => p.Delivery);

    public static IQueryable<ArchivePackage> PackagesOf(this SamarbeidDbContext db, ArchivedKind kind, Guid id)
    {
        var (meeting, agreement, report) = (new MeetingId(id), new CooperationAgreementId(id), new AnnualReportId(id));
        return kind switch
        {
            ArchivedKind.Meeting => db.ArchivePackages.Where(p => p.MeetingId == meeting),
            ArchivedKind.Agreement => db.ArchivePackages.Where(p => p.AgreementId == agreement),
            _ => db.ArchivePackages.Where(p => p.ReportId == report),
        };
    }

    private static async Task<ArchiveHead?> MeetingAsync(SamarbeidDbContext db, MeetingId id, CancellationToken cancel)
    {
        var found = await (from m in db.Meetings
                           join body in db.MeetingBodies on m.BodyId equals body.Id
                           where m.Id == id
                           select new { m.ScopeId, body.Name, m.Date }).SingleOrDefaultAsync(cancel);
        if (found is null) return null;

        // Only what is approved is issued.
        var edition = await db.IssuedDocuments.Where(d => d.SubjectId == id.Value && d.Kind == DocumentKind.Minutes).MaxAsync(d => (int?)d.Edition, cancel);
        return new(ArchivedKind.Meeting, id.Value, found.ScopeId, edition, found.Name, "", found.Date);
    }

    private static async Task<ArchiveHead?> AgreementAsync(SamarbeidDbContext db, CooperationAgreementId id, CancellationToken cancel)
    {
        var found = await (from a in db.Agreements
                           join body in db.MeetingBodies on a.BodyId equals body.Id
                           where a.Id == id
                           select new { a.ScopeId, a.State, a.First, a.Last, a.Title, body.Name }).SingleOrDefaultAsync(cancel);
        return found is null ? null
            : new(ArchivedKind.Agreement, id.Value, found.ScopeId, ArchivedEditions.Of(found.State.On(found.Last, db.Today)), found.Name, found.Title, found.First);
    }

    private static async Task<ArchiveHead?> ReportAsync(SamarbeidDbContext db, AnnualReportId id, CancellationToken cancel)
    {
        var found = await (from r in db.AnnualReports
                           join place in db.Municipalities on r.ScopeId equals place.ScopeId
                           where r.Id == id
                           select new { r.ScopeId, r.State, r.Year, place.Name }).SingleOrDefaultAsync(cancel);
        return found is null ? null
            : new(ArchivedKind.AnnualReport, id.Value, found.ScopeId, ArchivedEditions.Of(found.State), found.Name, "", new DateOnly(found.Year, 12, 31));
    }
}
