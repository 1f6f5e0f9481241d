using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Lets it wait, with a reason and a day to look at it again (på vent): that day, or the next working day.</summary>
public sealed class PutActionItemOnHold(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public Task<Outcome> HandleAsync(ActionItemId id, int version, string reason, DateOnly reviewOn, CancellationToken cancel) =>
        databases.ChangeActionAsync(Operation.WriteActions, id, version, (action, by) => action.PutOnHold(by, reason, reviewOn, calendar.Now, days), cancel);
}
