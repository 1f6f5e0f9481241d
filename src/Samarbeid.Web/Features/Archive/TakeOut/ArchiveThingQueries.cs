using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Documents.Archive;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Archive.TakeOut;

/// <summary>A package that was taken out.</summary>
/// <param name="IsMine">Whoever looks took it out, and enters its receipt.</param>
public sealed record PackageRow(ArchivePackageId Id, int Edition, string TakenOutBy, DateTimeOffset TakenOutAt, DateOnly? DeliveredOn, string? Receipt, bool IsMine);

/// <summary>A thing with the packages that were taken out of it.</summary>
/// <param name="Packages">The last first.</param>
/// <param name="Refusal">Why whoever looks may not take it out; null where they may.</param>
public sealed record ArchiveThing(ArchiveHead Head, IReadOnlyList<PackageRow> Packages, Refusal? Refusal)
{
    /// <summary>The last delivery of the edition there is now.</summary>
    public PackageRow? Delivered => Packages.Where(p => p.DeliveredOn is not null && p.Edition == Head.Edition).OrderByDescending(p => p.DeliveredOn).FirstOrDefault();

    /// <summary>Only an edition before the one there is now is delivered.</summary>
    public bool IsChangedSince => Delivered is null && Packages.Any(p => p.DeliveredOn is not null);
}

/// <summary>One thing that is to go to the archive, and what was taken out of it.</summary>
public sealed class ArchiveThingQueries(Databases databases)
{
    public async Task<ArchiveThing?> FindAsync(ArchivedKind kind, Guid id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.DeliverToArchive, cancel);
        if (await db.FindArchivedAsync(kind, id, cancel) is not { } head) return null;
        if (!AccessPolicy.Decide(db.Actor, Operation.DeliverToArchive, new Thing(head.Scope)).IsDone) return null;

        var me = db.Actor.Person;
        var packages = await (from p in db.PackagesOf(kind, id)
                              join person in db.People on p.TakenOutBy equals person.Id
                              orderby p.TakenOutAt descending
                              select new PackageRow(p.Id, p.Edition, person.Name, p.TakenOutAt, p.DeliveredOn, p.Receipt, p.TakenOutBy == me)).ToListAsync(cancel);
        var refusal = head.Edition is null ? ArchiveRules.NothingToDeliver : kind is ArchivedKind.Meeting ? await db.UnreadableAsync(new(id), cancel) : null;
        return new(head, packages, refusal);
    }
}
