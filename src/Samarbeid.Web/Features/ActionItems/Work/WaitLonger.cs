using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Leaves it on hold until a later day (vent lenger).</summary>
public sealed class WaitLonger(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public Task<Outcome> HandleAsync(ActionItemId id, int version, string reason, DateOnly reviewOn, CancellationToken cancel) =>
        databases.ChangeActionAsync(Operation.WriteActions, id, version, (action, by) => action.WaitLonger(by, reason, reviewOn, calendar.Now, days), cancel);
}
