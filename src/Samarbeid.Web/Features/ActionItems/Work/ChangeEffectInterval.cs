using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Says anew how long after it is completed its effect is evaluated.</summary>
public sealed class ChangeEffectInterval(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public Task<Outcome> HandleAsync(ActionItemId id, int version, int months, CancellationToken cancel) =>
        databases.ChangeActionAsync(Operation.WriteActions, id, version, (action, by) => action.ChangeEffectInterval(by, months, calendar.Now, days), cancel);
}
