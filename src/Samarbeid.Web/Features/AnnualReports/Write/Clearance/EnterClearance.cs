using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Write.Clearance;

/// <summary>Enters or changes the police's figures of one crime type.</summary>
public sealed class EnterClearance(Databases databases)
{
    public async Task<Outcome> HandleAsync(
        AnnualReportId id, int version, CrimeType type, int reported, int decided, int excluded, int cleared, CancellationToken cancel)
    {
        var count = ClearanceCount.Of(reported, decided, excluded, cleared);
        return count.IsDone
            ? await databases.ChangeReportAsync(Operation.WriteReports, id, version, report => report.EnterClearance(type, count.Value), cancel)
            : count.WithoutValue;
    }
}
