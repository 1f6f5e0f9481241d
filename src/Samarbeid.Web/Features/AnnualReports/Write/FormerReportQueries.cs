using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Write;

/// <summary>What the report of the year before holds.</summary>
public sealed record FormerReport(int Year, bool HasSummary, bool HasAssessment, bool HasPriorities);

/// <summary>Looks for the report of the year before, for those who write.</summary>
public sealed class FormerReportQueries(Databases databases)
{
    /// <summary>The latest edition that was not withdrawn.</summary>
    public static IQueryable<AnnualReport> FormerOf(IQueryable<AnnualReport> reports, MunicipalityNumber number, int year) => reports
        .Where(r => r.Municipality == number && r.Year == year - 1 && r.State != AnnualReportState.Withdrawn).OrderByDescending(r => r.Edition);

    public async Task<FormerReport?> FindAsync(MunicipalityNumber number, int year, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteReports, cancel);
        return await FormerOf(db.AnnualReports, number, year)
            .Select(r => new FormerReport(r.Year, r.Summary != "", r.Assessment != "", r.Priorities.Any())).FirstOrDefaultAsync(cancel);
    }
}
