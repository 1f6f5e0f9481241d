using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Judges whether it worked, on what evidence, and by what was measured before and after (virkning).</summary>
public sealed class EvaluateActionItem(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ActionItemId id, int version, ActionEffect effect, string evidence, EffectValues? values, CancellationToken cancel) =>
        databases.ChangeActionAsync(Operation.WriteActions, id, version, (action, by) => action.Evaluate(by, effect, evidence, calendar.Now, values), cancel);
}
