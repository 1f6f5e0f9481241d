using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Write;

/// <summary>Fills what is empty in a draft with what was written in the report of the year before.</summary>
public sealed class CarryInFormerReport(Databases databases)
{
    public Task<Outcome> HandleAsync(AnnualReportId id, int version, CancellationToken cancel) =>
        databases.ChangeReportAsync(Operation.WriteReports, id, version, async (db, report) =>
        {
            var former = await FormerReportQueries.FormerOf(db.AnnualReports, report.Municipality, report.Year)
                .AsNoTracking().Include(r => r.Priorities).FirstOrDefaultAsync(cancel);
            return former is null ? AnnualReportRules.NothingToCarryIn : report.CarryIn(former);
        }, cancel);
}
