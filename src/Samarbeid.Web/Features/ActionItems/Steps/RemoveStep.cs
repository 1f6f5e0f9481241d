using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Features.ActionItems.Steps;

/// <summary>Takes a step away, and puts it back.</summary>
public sealed class RemoveStep(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ActionItemId id, ActionStepId step, CancellationToken cancel) =>
        databases.ChangeStepTogetherAsync(Operation.WriteActions, id, step, (_, at) => Task.FromResult(at.Step.Remove(at.Action, calendar.Now)), cancel);

    /// <summary>Puts it back where it stood (angre).</summary>
    public Task<Outcome> UndoAsync(ActionItemId id, ActionStepId step, CancellationToken cancel) =>
        databases.ChangeStepTogetherAsync(Operation.WriteActions, id, step, async (db, at) =>
            at.Step.PutBack(at.Action, await db.StepsOf(id).CountAsync(s => s.RemovedAt == null, cancel)), cancel);
}
