using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Review;

/// <summary>Notes that the report is published.</summary>
public sealed class PublishAnnualReport(Databases databases)
{
    public Task<Outcome> HandleAsync(AnnualReportId id, int version, CancellationToken cancel) =>
        databases.ChangeReportAsync(Operation.PublishReports, id, version, report => report.Publish(), cancel);
}
