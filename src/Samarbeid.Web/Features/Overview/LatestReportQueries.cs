using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Overview;

public sealed record LatestReport(MunicipalityNumber Municipality, string Name, int Year);

/// <summary>The newest report that can be read.</summary>
public sealed class LatestReportQueries
{
    /// <param name="db">Turned to the operation that is needed here.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<LatestReport?> FindAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        db.TurnTo(Operation.ReadApprovedReports);
        return await (from r in db.AnnualReports.Where(r => r.State == AnnualReportState.Approved
                          || r.State == AnnualReportState.Presented || r.State == AnnualReportState.Published).OrderByDescending(r => r.Year).Take(1)
                      join m in db.Set<Municipality>() on r.Municipality equals m.Number
                      select new LatestReport(m.Number, m.UniqueName, r.Year)).FirstOrDefaultAsync(cancel);
    }
}
