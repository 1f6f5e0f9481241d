using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Mail;
using Samarbeid.Infrastructure.Outbox;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Review;

/// <summary>Sends the report back to its author with a remark.</summary>
public sealed class SendReportBack(Databases databases)
{
    public Task<Outcome> HandleAsync(AnnualReportId id, int version, string remark, CancellationToken cancel) =>
        databases.ChangeReportAsync(Operation.ApproveReports, id, version, (db, report) =>
        {
            var sent = report.SendBack(remark);
            if (sent.IsDone && report.AuthorId is { } author)
                db.Enqueue(MailTemplate.ReportReturned, report.Id.Value, version, [author]);
            return Task.FromResult(sent);
        }, cancel);
}
