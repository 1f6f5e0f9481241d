using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Features.ActionItems.Evidence;

/// <summary>Sets down an address on the web that shows what an action came to.</summary>
public sealed class AddEvidenceLink(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<EvidenceLinkId>> HandleAsync(SingleUseKey key, ActionItemId id, string address, string title, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActions, cancel);
        return await db.OnceAsync(key, () => AddAsync(db, id, address, title, cancel), cancel);
    }

    private async Task<Outcome<EvidenceLinkId>> AddAsync(SamarbeidDbContext db, ActionItemId id, string address, string title, CancellationToken cancel)
    {
        var action = await db.AskedAsync(Operation.WriteActions, id, cancel);
        if (!action.IsDone) return action.Refusal!;

        var present = await db.LinksOf(id).CountAsync(l => l.RemovedAt == null, cancel);
        var added = EvidenceLink.AddTo(action.Value, address, title, present, db.Actor.Person!.Value, calendar.Now);
        if (!added.IsDone) return added.Refusal!;

        db.Add(added.Value);
        return await db.SaveAsync(cancel) is { IsDone: false } unsaved ? unsaved.Refusal! : added.Value.Id;
    }
}
