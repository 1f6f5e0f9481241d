using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Features.ActionItems.Evidence;

/// <summary>Takes a link away, and puts it back.</summary>
public sealed class RemoveEvidenceLink(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ActionItemId id, EvidenceLinkId link, CancellationToken cancel) =>
        ChangeAsync(id, link, (_, action, found) => Task.FromResult(found.Remove(action, calendar.Now)), cancel);

    /// <summary>Puts it back (angre).</summary>
    public Task<Outcome> UndoAsync(ActionItemId id, EvidenceLinkId link, CancellationToken cancel) =>
        ChangeAsync(id, link, async (db, action, found) => found.PutBack(action, await db.LinksOf(id).CountAsync(l => l.RemovedAt == null, cancel)), cancel);

    private async Task<Outcome> ChangeAsync(
        ActionItemId id, EvidenceLinkId link, Func<SamarbeidDbContext, ActionItem, EvidenceLink, Task<Outcome>> change, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActions, cancel);
        var action = await db.AskedAsync(Operation.WriteActions, id, cancel);
        if (!action.IsDone) return action.Refusal!;
        if (await db.LinksOf(id).SingleOrDefaultAsync(l => l.Id == link, cancel) is not { } found) return PersistenceRules.NotFound;

        var changed = await change(db, action.Value, found);
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
    }
}
