using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Review;

/// <summary>Sends the report back to its author with a remark.</summary>
public sealed class SendReportBack(Databases databases)
{
    public Task<Outcome> HandleAsync(AnnualReportId id, int version, string remark, CancellationToken cancel) =>
        databases.ChangeReportAsync(Operation.ApproveReports, id, version, report => report.SendBack(remark), cancel);
}
