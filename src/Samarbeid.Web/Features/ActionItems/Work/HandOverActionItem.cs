using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>Gives it to another person, with a reason.</summary>
public sealed class HandOverActionItem(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(ActionItemId id, int version, PersonId to, string reason, CancellationToken cancel)
    {
        if (await FindAsync(to, cancel) is not { } person) return ActionItemRules.NeedsResponsible;

        return await databases.ChangeActionAsync(Operation.WriteActions, id, version,
            (action, by) => action.HandOver(by, person, reason, calendar.Now), cancel);
    }

    private async Task<Person?> FindAsync(PersonId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteActions, cancel);
        return await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel);
    }
}
