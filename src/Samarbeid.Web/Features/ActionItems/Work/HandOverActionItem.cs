using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.Contributors;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Gives it to another person, with a reason.</summary>
public sealed class HandOverActionItem(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ActionItemId id, int version, PersonId to, string reason, CancellationToken cancel) =>
        databases.ChangeActionAsync(Operation.WriteActions, id, version, async (db, action, by) =>
        {
            if (await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == to, cancel) is not { } person) return ActionItemRules.NeedsResponsible;
            await db.LoadContributorsAsync(action, cancel);
            if (!await db.IsCandidateAsync(action.ScopeId, to, calendar.Today, cancel)) return ActionItemRules.ResponsibleNotOffered;

            return action.HandOver(by, person, reason, calendar.Now);
        }, cancel);
}
