using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Features.ActionItems.Steps;

/// <summary>Puts a step a place further up or down.</summary>
public sealed class MoveStep(Databases databases)
{
    public Task<Outcome> HandleAsync(ActionItemId id, ActionStepId step, bool isUp, CancellationToken cancel) =>
        databases.ChangeStepTogetherAsync(Operation.WriteActions, id, step, async (db, at) =>
            at.Step.Move(at.Action, await db.StepsOf(id).ToListAsync(cancel), isUp), cancel);
}
