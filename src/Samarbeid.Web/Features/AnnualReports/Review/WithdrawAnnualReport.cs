using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Review;

/// <summary>Withdraws a published report, saying why; it can still be read, marked as withdrawn.</summary>
public sealed class WithdrawAnnualReport(Databases databases)
{
    public Task<Outcome> HandleAsync(AnnualReportId id, int version, string remark, CancellationToken cancel) =>
        databases.ChangeReportAsync(Operation.PublishReports, id, version, report => report.Withdraw(remark), cancel);
}
