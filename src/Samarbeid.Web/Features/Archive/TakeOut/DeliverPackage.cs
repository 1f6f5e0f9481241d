using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Documents.Archive;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Archive.TakeOut;

/// <summary>Enters the receipt of the archive (merk som levert).</summary>
public sealed class DeliverPackage(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(ArchivePackageId id, DateOnly on, string receipt, bool isAgain, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.DeliverToArchive, cancel);
        var package = await db.ArchivePackages.SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (package is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.DeliverToArchive, new Thing(package.ScopeId)) is { IsDone: false } refused) return refused;

        var number = receipt.Trim();
        if (await db.ArchivePackages.AnyAsync(p => p.ScopeId == package.ScopeId && p.Id != id && p.Receipt == number, cancel)) return ArchiveRules.ReceiptIsUsed;

        var latest = await db.DeliveriesOf(package.Thing).AsNoTracking().FirstOrDefaultAsync(cancel);
        var delivered = package.Deliver(db.Actor.Person!.Value, on, receipt, latest, isAgain, calendar.Today);
        if (!delivered.IsDone) return delivered;

        var saved = await db.SaveAsync(cancel);
        // Somebody else entered one in the same moment: asked again, it is seen which.
        return saved.Refusal == PersistenceRules.Duplicate ? PersistenceRules.Stale : saved;
    }
}
