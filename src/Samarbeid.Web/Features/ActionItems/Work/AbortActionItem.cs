using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Gives it up, with a reason (avbrutt).</summary>
public sealed class AbortActionItem(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ActionItemId id, int version, string reason, CancellationToken cancel) =>
        databases.ChangeActionAsync(Operation.WriteActions, id, version, (action, by) => action.Abort(by, reason, calendar.Now), cancel);
}
