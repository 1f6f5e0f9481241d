using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Judges whether it worked, and on what evidence (virkning).</summary>
public sealed class EvaluateActionItem(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ActionItemId id, int version, ActionEffect effect, string evidence, CancellationToken cancel) =>
        databases.ChangeActionAsync(Operation.WriteActions, id, version, (action, by) => action.Evaluate(by, effect, evidence, calendar.Now), cancel);
}
