using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.AnnualReports.Write.Priorities;

/// <summary>Adds a priority last, or puts back where it was one that was taken off.</summary>
public sealed class AddPriority(Databases databases)
{
    public Task<Outcome> HandleAsync(SingleUseKey key, AnnualReportId id, int version, string text, int? position, CancellationToken cancel) =>
        databases.AddToReportAsync(key, Operation.WriteReports, id, version, report => report.AddPriority(text, position), cancel);
}
