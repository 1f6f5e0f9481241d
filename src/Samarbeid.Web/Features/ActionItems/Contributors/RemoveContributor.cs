using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Features.ActionItems.Contributors;

/// <summary>Somebody contributes no more, and no longer reads the action by that. Asking them again leads back.</summary>
public sealed class RemoveContributor(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ActionItemId id, int version, PersonId person, CancellationToken cancel) =>
        databases.ChangeActionAsync(Operation.WriteActions, id, version, async (db, action, by) =>
        {
            await db.LoadContributorsAsync(action, cancel);
            return action.RemoveContributor(by, person, calendar.Now);
        }, cancel);
}
