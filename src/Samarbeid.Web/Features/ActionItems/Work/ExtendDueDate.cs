using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Grants a later due date, with a reason (fristutsettelse).</summary>
public sealed class ExtendDueDate(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ActionItemId id, int version, DateOnly newDueDate, string reason, CancellationToken cancel) =>
        databases.ChangeActionAsync(Operation.WriteActions, id, version, (action, by) => action.Extend(by, newDueDate, reason, calendar.Now), cancel);
}
