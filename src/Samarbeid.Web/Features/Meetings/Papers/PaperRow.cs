using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Papers;

/// <summary>A paper as a list shows it.</summary>
/// <param name="Item">The item it lies on; null for the meeting as a whole.</param>
/// <param name="AddedBy">By name.</param>
public sealed record PaperRow(
    PaperId Id, int Version, AgendaItemId? Item, string Title, PaperKind Kind, long Size, VirusScan Scan, string AddedBy, DateTimeOffset AddedAt)
{
    /// <summary>How it is kept from the public by itself; null where it is not.</summary>
    public Restrictions.PaperRestriction? Restriction { get; init; }
}

internal static class PaperRows
{
    public static Task<List<PaperRow>> PaperRowsAsync(this SamarbeidDbContext db, MeetingId id, CancellationToken cancel) => (
        from paper in db.PapersOf(id)
        join person in db.People on paper.AddedBy equals person.Id
        orderby paper.AddedAt, paper.Id
        select new PaperRow(paper.Id, paper.Version, paper.AgendaItemId, paper.Title, paper.Kind, paper.Size, paper.Scan, person.Name, paper.AddedAt)
        {
            Restriction = paper.Basis == null || paper.RestrictedUntil < db.Today ? null : new(paper.Basis, paper.RestrictedUntil, paper.RestrictionReason ?? ""),
        })
        .ToListAsync(cancel);
}
