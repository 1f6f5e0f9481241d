using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Features.ActionItems.Steps;

/// <summary>Adds a step at the end of the list (legg til delsteg).</summary>
public sealed class AddStep(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<ActionStepId>> HandleAsync(SingleUseKey key, ActionItemId id, StepWords words, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActions, cancel);
        return await db.OnceAsync(key, () => AddAsync(db, id, words, cancel), cancel);
    }

    private async Task<Outcome<ActionStepId>> AddAsync(SamarbeidDbContext db, ActionItemId id, StepWords words, CancellationToken cancel)
    {
        var action = await db.AskedAsync(Operation.WriteActions, id, cancel);
        if (!action.IsDone) return action.Refusal!;
        if (!await db.MayBeAssignedAsync(action.Value, words.Assignee, calendar.Today, cancel)) return ActionItemRules.AssigneeNotOffered;

        if (await db.AskToContributeAsync(action.Value, words.Assignee, calendar.Now, cancel) is { IsDone: false } notAsked) return notAsked.Refusal!;

        var added = ActionStep.AddTo(action.Value, words, await db.StepsOf(id).AsNoTracking().ToListAsync(cancel), calendar.Today);
        if (!added.IsDone) return added.Refusal!;

        db.Add(added.Value);
        return await db.SaveAsync(cancel) is { IsDone: false } unsaved ? unsaved.Refusal! : added.Value.Id;
    }
}
