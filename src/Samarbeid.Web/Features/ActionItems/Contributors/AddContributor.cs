using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Features.ActionItems.Contributors;

/// <summary>Asks somebody to contribute (medvirkende), among those who could be made responsible, and tells them.</summary>
public sealed class AddContributor(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ActionItemId id, int version, PersonId person, CancellationToken cancel) =>
        databases.ChangeActionAsync(Operation.WriteActions, id, version, async (db, action, by) =>
        {
            await db.LoadContributorsAsync(action, cancel);
            if (await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == person, cancel) is not { } asked) return ActionItemRules.ContributorNotOffered;
            if (!await db.IsCandidateAsync(action.ScopeId, person, calendar.Today, cancel)) return ActionItemRules.ContributorNotOffered;

            return action.AddContributor(by, asked, calendar.Now);
        }, cancel);
}

internal static class ContributorReading
{
    public static Task LoadContributorsAsync(this SamarbeidDbContext db, ActionItem action, CancellationToken cancel) =>
        db.Entry(action).Collection(a => a.Contributors).Query().IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).LoadAsync(cancel);
}
