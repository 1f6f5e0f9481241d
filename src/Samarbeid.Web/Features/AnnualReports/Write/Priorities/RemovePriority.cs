using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Write.Priorities;

/// <summary>Takes a priority out again.</summary>
public sealed class RemovePriority(Databases databases)
{
    public Task<Outcome> HandleAsync(AnnualReportId id, int version, int position, CancellationToken cancel) =>
        databases.ChangeReportAsync(Operation.WriteReports, id, version, report => report.RemovePriority(position), cancel);
}
