using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Annual;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Web.Features.AnnualReports.Read;

/// <summary>A report as its readers get it.</summary>
/// <param name="Remark">Why it was withdrawn; null unless it is.</param>
/// <param name="Deliverable">The report, where whoever reads takes out its package for the archive; null where not.</param>
public sealed record ReadableReport(ReportDocument Document, AnnualReportState State, string? Remark, bool MayWork, AnnualReportId? Deliverable);

/// <summary>Reads a report for its readers: the issued document once it is approved, a draft only where drafts may be read.</summary>
public sealed class ReadableReportQueries(Databases databases, Renderers renderers, NorwegianCalendar calendar)
{
    private static readonly Operation[] Reading = [Operation.ReadReportDrafts, Operation.ReadApprovedReports];

    /// <returns>Null when there is nothing the person may read.</returns>
    public async Task<ReadableReport?> FindAsync(MunicipalityNumber number, int year, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Reading, cancel);
        if (await HeadAsync(db, number, year, cancel) is not { } head) return null;

        var document = head.State.IsFrozen()
            ? await Issued(db, head).Select(d => IssuedDocuments.Read(d.Json, d.Sha256)).SingleAsync(cancel)
            : await DraftAsync(db, number, year, cancel);
        return new(
            document, head.State, head.State is AnnualReportState.Withdrawn ? head.Remark : null,
            AccessPolicy.Decide(db.Actor, Operation.ReadReportDrafts, new Thing(head.ScopeId)).IsDone,
            head.State.IsFrozen() && AccessPolicy.Decide(db.Actor, Operation.DeliverToArchive, new Thing(head.ScopeId)).IsDone ? head.Id : null);
    }

    /// <summary>The issued file, or a draft's marked as one; null when there is nothing the person may read.</summary>
    public async Task<byte[]?> FileAsync(MunicipalityNumber number, int year, RenditionFormat format, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Reading, cancel);
        if (await HeadAsync(db, number, year, cancel) is not { } head) return null;

        return head.State.IsFrozen()
            ? await IssuedDocuments.FileAsync(Issued(db, head), format, cancel)
            : renderers.For(format).Render(await DraftAsync(db, number, year, cancel));
    }

    private static async Task<ReportHead?> HeadAsync(SamarbeidDbContext db, MunicipalityNumber number, int year, CancellationToken cancel)
    {
        var head = await (
            from municipality in db.Municipalities
            join report in db.AnnualReports on municipality.ScopeId equals report.ScopeId
            where municipality.Number == number && report.Year == year
            orderby report.Edition descending
            select new ReportHead(report.Id, report.ScopeId, report.Edition, report.State, report.Remark)).FirstOrDefaultAsync(cancel);
        if (head is null) return null;

        var needed = head.State.IsFrozen() ? Operation.ReadApprovedReports : Operation.ReadReportDrafts;
        if (!db.Demand(needed, new Thing(head.ScopeId)).IsDone) return null;
        if (!head.State.IsFrozen()) db.NoteReading(SecurityEventKind.DraftRead, $"AnnualReport {head.Id.Value}");
        return head;
    }

    private static IQueryable<IssuedDocument> Issued(SamarbeidDbContext db, ReportHead head) => db.IssuedDocuments.AsNoTracking()
        .Where(d => d.SubjectId == head.Id.Value && d.Kind == DocumentKind.AnnualReport && d.Edition == head.Edition);

    private async Task<ReportDocument> DraftAsync(SamarbeidDbContext db, MunicipalityNumber number, int year, CancellationToken cancel) =>
        AnnualReportDocument.Of(
            (await AnnualReportContentQuery.ReadAsync(db, number, year, cancel))!, NorwegianCalendar.At(calendar.Today, TimeOnly.MinValue));

    private sealed record ReportHead(AnnualReportId Id, ScopeId ScopeId, int Edition, AnnualReportState State, string? Remark);
}
