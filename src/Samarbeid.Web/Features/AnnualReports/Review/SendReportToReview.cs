using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Mail;
using Samarbeid.Infrastructure.Outbox;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Review;

/// <summary>Sends the report to the sheriff for quality assurance; each sheriff of the municipality gets a mail.</summary>
public sealed class SendReportToReview(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(AnnualReportId id, int version, CancellationToken cancel) =>
        databases.ChangeReportAsync(Operation.WriteReports, id, version, async (db, report) =>
        {
            var author = db.Actor.Person!.Value;
            var sent = report.SendToReview(author);
            if (!sent.IsDone) return sent;

            var reviewers = await db.HoldersOn(calendar.Today).WhoMay(Operation.ApproveReports, report.Municipality)
                .Where(p => p.Id != author).Select(p => p.Id).ToListAsync(cancel);
            db.Enqueue(MailTemplate.ReportForReview, report.Id.Value, version, reviewers);
            return sent;
        }, cancel);
}
