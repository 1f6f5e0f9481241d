using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Documents.Archive;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Archive.TakeOut;

/// <summary>Takes out a package (ta ut arkivpakke). What is delivered already is taken out again only by who says so.</summary>
public sealed class TakeOutPackage(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<ArchivePackageId>> HandleAsync(SingleUseKey key, ArchivedKind kind, Guid id, bool isAgain, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.DeliverToArchive, cancel);
        return await db.OnceAsync(key, () => TakeOutAsync(db, kind, id, isAgain, cancel), cancel);
    }

    private async Task<Outcome<ArchivePackageId>> TakeOutAsync(SamarbeidDbContext db, ArchivedKind kind, Guid id, bool isAgain, CancellationToken cancel)
    {
        if (await db.FindArchivedAsync(kind, id, cancel) is not { } head) return PersistenceRules.NotFound;
        if (db.Demand(Operation.DeliverToArchive, new Thing(head.Scope)) is { IsDone: false } refused) return refused.Refusal!;
        if (head.Edition is not { } edition) return ArchiveRules.NothingToDeliver;
        if (kind is ArchivedKind.Meeting && await db.UnreadableAsync(new(id), cancel) is { } unreadable) return unreadable;

        var thing = new ArchivedThing(kind, id, head.Scope, edition);
        var latest = await db.DeliveriesOf(thing).AsNoTracking().FirstOrDefaultAsync(cancel);
        var taken = ArchivePackage.TakeOut(thing, latest, isAgain, db.Actor.Person!.Value, calendar.Now);
        if (!taken.IsDone) return taken.Refusal!;

        db.ArchivePackages.Add(taken.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? taken.Value.Id : saved.Refusal!;
    }
}
