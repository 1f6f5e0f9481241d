using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Features.ActionItems.Evidence;

/// <summary>Takes a paper away from beside an action, and puts it back.</summary>
public sealed class DetachEvidence(Databases databases, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(ActionItemId id, PaperId paper, CancellationToken cancel) => ChangeAsync(
        id, paper, (db, action, found) => Task.FromResult(found.TakeFrom(action, db.Actor.Person!.Value, clock.GetUtcNow())), cancel);

    /// <summary>Puts it back where it lay (angre).</summary>
    public Task<Outcome> UndoAsync(ActionItemId id, PaperId paper, CancellationToken cancel) => ChangeAsync(
        id, paper, async (db, action, found) => found.PutBackTo(action, await db.PapersOf(id).CountAsync(p => p.RemovedAt == null, cancel)), cancel);

    private async Task<Outcome> ChangeAsync(ActionItemId id, PaperId paper, Func<SamarbeidDbContext, ActionItem, Paper, Task<Outcome>> change, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActions, cancel);
        var action = await db.AskedAsync(Operation.WriteActions, id, cancel);
        if (!action.IsDone) return action.Refusal!;
        if (await db.PapersOf(id).SingleOrDefaultAsync(p => p.Id == paper, cancel) is not { } found) return PersistenceRules.NotFound;

        var changed = await change(db, action.Value, found);
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
    }
}
