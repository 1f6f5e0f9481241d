using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Review;

/// <summary>Sends the report to the sheriff for quality assurance.</summary>
public sealed class SendReportToReview(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(AnnualReportId id, int version, CancellationToken cancel) =>
        databases.ChangeReportAsync(Operation.WriteReports, id, version, (db, report) => Task.FromResult(report.SendToReview(db.Actor.Person!.Value, calendar.Now)), cancel);
}
