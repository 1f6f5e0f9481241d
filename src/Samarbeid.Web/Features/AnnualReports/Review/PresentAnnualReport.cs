using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Review;

/// <summary>Notes that the report was presented to the kommunestyre, and in which case (K-sak).</summary>
public sealed class PresentAnnualReport(Databases databases)
{
    public Task<Outcome> HandleAsync(AnnualReportId id, int version, DateOnly on, string municipalCouncilCase, CancellationToken cancel) =>
        databases.ChangeReportAsync(Operation.PresentReports, id, version, report => report.Present(on, municipalCouncilCase), cancel);
}
