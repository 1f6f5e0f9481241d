using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Archive.List;

/// <summary>A thing that waits for the archive.</summary>
/// <param name="Name">The title of an agreement; empty for others.</param>
/// <param name="Date">Of the meeting; the last day of an agreement; null for a report.</param>
/// <param name="Year">Of a report.</param>
/// <param name="Since">From when it could have been delivered.</param>
/// <param name="IsAnew">An earlier edition is delivered.</param>
public sealed record WaitingRow(MeetingId? Meeting, CooperationAgreementId? Agreement, AnnualReportId? Report, string Place, string Name, DateOnly? Date, int? Year, DateTimeOffset? Since, bool IsAnew)
{
    public ArchivedKind Kind => Meeting is not null ? ArchivedKind.Meeting : Agreement is not null ? ArchivedKind.Agreement : ArchivedKind.AnnualReport;

    public Guid Id => Meeting?.Value ?? Agreement?.Value ?? Report!.Value.Value;
}

/// <summary>Where somebody may take out packages.</summary>
public sealed record ArchivePlace(ScopeId Scope, string Name);

/// <summary>What is not delivered to the archive yet, the oldest first.</summary>
public sealed class ArchiveQueries(Databases databases)
{
    public const int PageSize = 40;

    public async Task<RowsPage<WaitingRow>> ListAsync(ArchivedKind kind, ScopeId? place, int page, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.DeliverToArchive, cancel);
        var waiting = Waiting(db, kind, place);
        return await waiting.Skip((page - 1) * PageSize).Take(PageSize).ToPageAsync(waiting, cancel);
    }

    /// <summary>How many of each kind wait.</summary>
    public async Task<IReadOnlyDictionary<ArchivedKind, int>> CountAsync(ScopeId? place, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.DeliverToArchive, cancel);
        var counts = new Dictionary<ArchivedKind, int>();
        foreach (var kind in Enum.GetValues<ArchivedKind>()) counts[kind] = await Waiting(db, kind, place).CountAsync(cancel);
        return counts;
    }

    /// <summary>The bodies and the municipalities, to choose one of.</summary>
    public async Task<IReadOnlyList<ArchivePlace>> PlacesAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.DeliverToArchive, cancel);
        var bodies = await db.MeetingBodies.OrderBy(b => NorwegianText.InOrder(b.Name)).Select(b => new ArchivePlace(b.ScopeId, b.Name)).ToListAsync(cancel);
        var seen = db.Scopes;
        var municipalities = await db.Municipalities.Where(m => seen.Contains(m.ScopeId)).OrderBy(m => NorwegianText.InOrder(m.Name)).Select(m => new ArchivePlace(m.ScopeId, m.Name)).ToListAsync(cancel);
        return [.. bodies, .. municipalities];
    }

    private static IQueryable<WaitingRow> Waiting(SamarbeidDbContext db, ArchivedKind kind, ScopeId? place) => kind switch
    {
        ArchivedKind.Meeting => Meetings(db, place),
        ArchivedKind.Agreement => Agreements(db, place),
        _ => Reports(db, place),
    };

    // Each approved correction is an edition; the first came with the approval.
    private static IQueryable<WaitingRow> Meetings(SamarbeidDbContext db, ScopeId? place) =>
        from m in place is { } one ? db.Meetings.Where(m => m.ScopeId == one) : db.Meetings
        where m.State == MeetingState.Approved
        let edition = db.MinutesCorrections.Where(c => c.MeetingId == m.Id && c.State == CorrectionState.Approved).Max(c => c.Edition) ?? ArchivedEditions.First
        let since = db.MinutesCorrections.Where(c => c.MeetingId == m.Id && c.State == CorrectionState.Approved).OrderByDescending(c => c.Edition)
            .Select(c => c.ApprovedAt).FirstOrDefault() ?? m.ApprovedAt
        where !db.ArchivePackages.Any(p => p.MeetingId == m.Id && p.DeliveredOn != null && p.Edition == edition)
        join body in db.MeetingBodies on m.BodyId equals body.Id
        orderby since, m.Id
        select new WaitingRow(m.Id, null, null, body.Name, "", m.Date, null, since, db.ArchivePackages.Any(p => p.MeetingId == m.Id && p.DeliveredOn != null));

    private static IQueryable<WaitingRow> Agreements(SamarbeidDbContext db, ScopeId? place)
    {
        var today = db.Today;
        return from a in place is { } one ? db.Agreements.Where(a => a.ScopeId == one) : db.Agreements
               where a.State != AgreementState.Draft && a.State != AgreementState.UnderConsideration
               let edition = a.State == AgreementState.Renewed || a.State == AgreementState.Terminated || a.Last < today ? ArchivedEditions.Ended : ArchivedEditions.First
               let signed = a.Signatures.OrderByDescending(s => s.EnteredAt).Select(s => (DateTimeOffset?)s.EnteredAt).FirstOrDefault()
               where !db.ArchivePackages.Any(p => p.AgreementId == a.Id && p.DeliveredOn != null && p.Edition == edition)
               join body in db.MeetingBodies on a.BodyId equals body.Id
               orderby signed, a.Id
               select new WaitingRow(null, a.Id, null, body.Name, a.Title, a.Last, null, signed, db.ArchivePackages.Any(p => p.AgreementId == a.Id && p.DeliveredOn != null));
    }

    private static IQueryable<WaitingRow> Reports(SamarbeidDbContext db, ScopeId? place) =>
        from r in place is { } one ? db.AnnualReports.Where(r => r.ScopeId == one) : db.AnnualReports
        where r.State != AnnualReportState.Draft && r.State != AnnualReportState.InReview
        let edition = r.State == AnnualReportState.Withdrawn ? ArchivedEditions.Ended : ArchivedEditions.First
        where !db.ArchivePackages.Any(p => p.ReportId == r.Id && p.DeliveredOn != null && p.Edition == edition)
        join municipality in db.Municipalities on r.ScopeId equals municipality.ScopeId
        orderby r.ApprovedAt, r.Id
        select new WaitingRow(null, null, r.Id, municipality.Name, "", null, r.Year, r.ApprovedAt, db.ArchivePackages.Any(p => p.ReportId == r.Id && p.DeliveredOn != null));
}
