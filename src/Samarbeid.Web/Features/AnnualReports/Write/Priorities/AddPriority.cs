using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Write.Priorities;

/// <summary>Adds a priority last.</summary>
public sealed class AddPriority(Databases databases)
{
    public Task<Outcome> HandleAsync(AnnualReportId id, int version, string text, CancellationToken cancel) =>
        databases.ChangeReportAsync(Operation.WriteReports, id, version, report => report.AddPriority(text), cancel);
}
