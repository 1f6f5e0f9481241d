using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Completes it with a result (resultat).</summary>
public sealed class CompleteActionItem(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ActionItemId id, int version, string result, CancellationToken cancel) =>
        databases.ChangeActionAsync(Operation.WriteActions, id, version, (action, by) => action.Complete(by, result, calendar.Now), cancel);
}
