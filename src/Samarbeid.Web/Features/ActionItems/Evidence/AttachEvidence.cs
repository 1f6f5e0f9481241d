using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Features.Meetings.Papers;

namespace Samarbeid.Web.Features.ActionItems.Evidence;

/// <summary>Lays a file beside an action, as evidence (legg ved). As with a meeting's papers, what would be refused anyway is refused before the bytes are read.</summary>
public sealed class AttachEvidence(Databases databases, PaperIntake intake, PaperSettings settings, TimeProvider clock)
{
    public async Task<Outcome<PaperId>> HandleAsync(SingleUseKey key, ActionItemId id, UploadedFile file, CancellationToken cancel)
    {
        var name = PaperName.Of(file.Name);
        if (!name.IsDone) return name.Refusal!;
        if (file.Length > settings.MostBytes) return PaperRules.TooLarge.With(settings.MostMegabytes);

        var scope = await MayTakeAsync(id, file.Length ?? 0, cancel);
        return scope.IsDone
            ? await intake.TakeAsync(scope.Value, name.Value, file.Bytes, (stored, until) => KeepAsync(key, id, stored, until), cancel)
            : scope.Refusal!;
    }

    private async Task<Outcome<ScopeId>> MayTakeAsync(ActionItemId id, long size, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActions, cancel);
        var action = await db.AskedAsync(Operation.WriteActions, id, cancel);
        if (!action.IsDone) return action.Refusal!;
        if (!action.Value.State.TakesEvidence()) return ActionItemRules.StateForbids;

        return await CheckRoomAsync(db, action.Value, size, cancel) is { IsDone: false } refused ? refused.Refusal! : action.Value.ScopeId;
    }

    private async Task<Outcome<KeptPaper>> KeepAsync(SingleUseKey key, ActionItemId id, StoredPaper stored, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActions, cancel);
        return await db.KeepOnceAsync(key, () => AddAsync(db, id, stored, cancel), cancel);
    }

    private async Task<Outcome<PaperId>> AddAsync(SamarbeidDbContext db, ActionItemId id, StoredPaper stored, CancellationToken cancel)
    {
        var action = await db.AskedAsync(Operation.WriteActions, id, cancel);
        if (!action.IsDone) return action.Refusal!;
        if (await CheckRoomAsync(db, action.Value, stored.Size, cancel) is { IsDone: false } full) return full.Refusal!;

        var present = await db.PapersOf(id).CountAsync(p => p.RemovedAt == null, cancel);
        var added = Paper.AddTo(action.Value, stored, present, db.Actor.Person!.Value, clock.GetUtcNow());
        if (!added.IsDone) return added.Refusal!;

        db.Add(added.Value);
        // From here on it is there; a line that breaks now must not make it unsure.
        var saved = await db.SaveAsync(CancellationToken.None);
        return saved.IsDone ? added.Value.Id : saved.Refusal!;
    }

    private async Task<Outcome> CheckRoomAsync(SamarbeidDbContext db, ActionItem action, long size, CancellationToken cancel) =>
        await db.SizesIn(action.ScopeId).SumAsync(cancel) + size > settings.MostOfBodyBytes ? PaperRules.BodyIsFull.With(settings.MostOfBodyMegabytes) : Outcome.Done;
}
