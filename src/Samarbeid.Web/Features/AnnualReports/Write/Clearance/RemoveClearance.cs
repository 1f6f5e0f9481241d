using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Write.Clearance;

/// <summary>Takes the figures of a crime type out again.</summary>
public sealed class RemoveClearance(Databases databases)
{
    public Task<Outcome> HandleAsync(AnnualReportId id, int version, CrimeType type, CancellationToken cancel) =>
        databases.ChangeReportAsync(Operation.WriteReports, id, version, report => report.RemoveClearance(type), cancel);
}
