using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Annual;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Review;

/// <summary>Approves the report and freezes words, figures and files in the same save; whoever sent it may not (four eyes).</summary>
public sealed class ApproveAnnualReport(Databases databases, IssuedDocuments documents, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(AnnualReportId id, int version, CancellationToken cancel) =>
        databases.ChangeReportAsync(Operation.ApproveReports, id, version, async (db, report) =>
        {
            var (person, at) = (db.Actor.Person!.Value, calendar.Now);
            var approved = report.Approve(person, at);
            if (!approved.IsDone) return approved;

            var content = await AnnualReportContentQuery.ReadAsync(db, report.Municipality, report.Year, cancel);
            var written = content!.Report! with { State = report.State, ApprovedAt = at };
            db.Add(documents.Issue(
                report.ScopeId, DocumentKind.AnnualReport, report.Id.Value, report.Edition,
                AnnualReportDocument.Of(content with { Report = written }, at), person, at));
            return approved;
        }, cancel);
}
