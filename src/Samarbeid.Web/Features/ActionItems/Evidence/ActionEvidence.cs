using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Evidence;

/// <summary>What shows what an action came to (dokumentasjon).</summary>
public sealed record ActionEvidence(IReadOnlyList<EvidenceLinkRow> Links, IReadOnlyList<EvidencePaperRow> Papers);

public sealed record EvidenceLinkRow(EvidenceLinkId Id, string Address, string Title, string By, DateTimeOffset At)
{
    /// <summary>Where it leads, so that nobody is led elsewhere than they think.</summary>
    public string Host => new Uri(Address).Host;
}

public sealed record EvidencePaperRow(PaperId Id, string Title, PaperKind Kind, long Size, VirusScan Scan, string By, DateTimeOffset At);

internal static class EvidenceReading
{
    /// <summary>For those whose access to the action is decided.</summary>
    public static async Task<ActionEvidence> EvidenceOfAsync(this SamarbeidDbContext db, ActionItemId id, CancellationToken cancel) => new(
        await (from link in db.LinksOf(id)
               join person in db.People on link.AddedBy equals person.Id
               where link.RemovedAt == null
               orderby link.AddedAt
               select new EvidenceLinkRow(link.Id, link.Address, link.Title, person.Name, link.AddedAt)).ToListAsync(cancel),
        await (from paper in db.PapersOf(id)
               join person in db.People on paper.AddedBy equals person.Id
               where paper.RemovedAt == null
               orderby paper.AddedAt
               select new EvidencePaperRow(paper.Id, paper.Title, paper.Kind, paper.Size, paper.Scan, person.Name, paper.AddedAt)).ToListAsync(cancel));

    /// <summary>The action's own links go with the action, in whatever scope it lies.</summary>
    public static IQueryable<EvidenceLink> LinksOf(this SamarbeidDbContext db, ActionItemId id) =>
        db.EvidenceLinks.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(l => l.ActionItemId == id);

    /// <summary>The action's own papers; none of them is restricted by itself.</summary>
    public static IQueryable<Paper> PapersOf(this SamarbeidDbContext db, ActionItemId id) =>
        db.Papers.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(p => p.ActionItemId == id);
}
