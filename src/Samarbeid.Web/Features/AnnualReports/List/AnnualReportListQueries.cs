using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.AnnualReports.List;

/// <summary>The reports a person may read: drafts only where drafts may be read, the others from the day they are approved.</summary>
public sealed class AnnualReportListQueries(Databases databases)
{
    private static readonly Operation[] Reading = [Operation.ReadReportDrafts, Operation.ReadApprovedReports];

    private static readonly Operation[] Working =
        [Operation.WriteReports, Operation.ApproveReports, Operation.PresentReports, Operation.PublishReports];

    public async Task<IReadOnlyList<MunicipalityReports>> ListAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Reading, cancel);
        var mine = await db.Municipalities.Where(m => db.Scopes.Contains(m.ScopeId)).OrderBy(m => NorwegianText.InOrder(m.UniqueName))
            .Select(m => new { m.Number, m.UniqueName, m.ScopeId }).ToListAsync(cancel);
        ScopeId[] drafts = [.. db.Actor.ScopesFor(Operation.ReadReportDrafts)];
        var reports = await db.AnnualReports
            .Where(r => drafts.Contains(r.ScopeId) || (r.State != AnnualReportState.Draft && r.State != AnnualReportState.InReview))
            .OrderByDescending(r => r.Year).ThenByDescending(r => r.Edition)
            .Select(r => new AnnualReportRow(r.Municipality, r.Year, r.Edition, r.State)).ToListAsync(cancel);

        var ofMunicipality = reports.ToLookup(r => r.Municipality);
        var writable = db.Actor.ScopesFor(Operation.WriteReports);
        var workable = Working.SelectMany(db.Actor.ScopesFor).ToHashSet();
        return [.. mine.Select(m => new MunicipalityReports(
            m.Number, m.UniqueName, writable.Contains(m.ScopeId), workable.Contains(m.ScopeId), [.. ofMunicipality[m.Number]]))];
    }
}
