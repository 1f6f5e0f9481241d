using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.ActionItems.New;

/// <summary>Makes an action that answers to a challenge directly, outside any meeting.</summary>
public sealed class AddActionForChallenge(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<ActionItemId>> HandleAsync(SingleUseKey key, ChallengeId id, NewActionItem form, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(ActionItemMaking.Operations, cancel);
        var challenge = await db.Challenges.SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (challenge is null) return PersistenceRules.NotFound;
        if (challenge.ClosedOn is not null) return ChallengeRules.IsClosed;

        return await db.MakeActionAsync(key, challenge.ScopeId, form, calendar.Today,
            (draft, reference) => ActionItem.From(challenge, draft, reference, calendar.Today), cancel);
    }
}
