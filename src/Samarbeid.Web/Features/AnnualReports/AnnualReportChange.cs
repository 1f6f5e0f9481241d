using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.AnnualReports;

/// <summary>What every command on a report does around its own step.</summary>
internal static class AnnualReportChange
{
    public static Task<Outcome> ChangeReportAsync(
        this Databases databases, Operation operation, AnnualReportId id, int version, Func<AnnualReport, Outcome> step, CancellationToken cancel) =>
        databases.ChangeReportAsync(operation, id, version, (_, report) => Task.FromResult(step(report)), cancel);

    public static async Task<Outcome> ChangeReportAsync(
        this Databases databases, Operation operation, AnnualReportId id, int version,
        Func<SamarbeidDbContext, AnnualReport, Task<Outcome>> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(operation, cancel);
        return await db.ChangeAsync(operation, id, version, step, cancel);
    }

    /// <summary>For a step that adds something to the report: once for each key.</summary>
    public static async Task<Outcome> AddToReportAsync(this Databases databases, SingleUseKey key, Operation operation,
        AnnualReportId id, int version, Func<AnnualReport, Outcome> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(operation, cancel);
        return await db.OnceAsync(key, () => db.ChangeAsync(operation, id, version, (_, report) => Task.FromResult(step(report)), cancel), cancel);
    }

    private static async Task<Outcome> ChangeAsync(this SamarbeidDbContext db, Operation operation, AnnualReportId id, int version,
        Func<SamarbeidDbContext, AnnualReport, Task<Outcome>> step, CancellationToken cancel)
    {
        var report = await db.AnnualReports.Include(r => r.Clearance).Include(r => r.Priorities).AsSplitQuery()
            .SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (report is null) return PersistenceRules.NotFound;
        if (db.Demand(operation, new Thing(report.ScopeId) { Author = report.AuthorId }) is { IsDone: false } refused) return refused;

        if (report.Version != version) return PersistenceRules.Stale;
        db.Expect(report, version);
        var done = await step(db, report);
        return done.IsDone ? await db.SaveAsync(cancel) : done;
    }
}
