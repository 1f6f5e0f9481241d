using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Completes it with a result (resultat). Where steps remain it asks first.</summary>
public sealed class CompleteActionItem(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public Task<Outcome> HandleAsync(ActionItemId id, int version, string result, bool withRemaining, CancellationToken cancel) =>
        databases.ChangeActionAsync(Operation.WriteActions, id, version, async (db, action, by) =>
        {
            var remaining = withRemaining || !action.State.IsOpen() ? 0 : await db.StepsOf(id).CountAsync(s => s.RemovedAt == null && s.DoneAt == null, cancel);
            return remaining > 0 ? ActionItemRules.StepsRemain.With(remaining) : action.Complete(by, result, calendar.Now, days);
        }, cancel);
}
