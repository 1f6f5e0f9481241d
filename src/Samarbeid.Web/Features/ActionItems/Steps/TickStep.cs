using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Steps;

/// <summary>Ticks a step, or says that it remains after all. Several tick at once.</summary>
public sealed class TickStep(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ActionItemId id, ActionStepId step, bool isDone, CancellationToken cancel) =>
        databases.ChangeStepTogetherAsync(Operation.ContributeToActions, id, step, (_, at) => Task.FromResult(
            isDone ? at.Step.Tick(at.Action, at.By, calendar.Now) : at.Step.Untick(at.Action)), cancel);
}
