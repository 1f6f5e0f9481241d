using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.ActionItems.New;

/// <summary>Makes an action out of a recommendation; an endorsed one is followed up from now on.</summary>
public sealed class AddActionForRecommendation(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<ActionItemId>> HandleAsync(SingleUseKey key, RecommendationId id, NewActionItem form, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(ActionItemMaking.Operations, cancel);
        var recommendation = await db.Recommendations.Include(r => r.Municipalities).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (recommendation is null) return PersistenceRules.NotFound;

        var kind = await db.MeetingBodies.Where(b => b.ScopeId == recommendation.ScopeId)
            .Select(b => (MeetingBodyKind?)b.Kind).SingleOrDefaultAsync(cancel);
        var said = form with { IsSlt = form.IsSlt || kind?.IsSlt() == true };
        return await db.MakeActionAsync(key, recommendation.ScopeId, said, calendar.Today, Make, cancel);

        Outcome<ActionItem> Make(ActionDraft draft, string reference)
        {
            var made = ActionItem.From(recommendation, draft, reference, calendar.Today);
            if (made.IsDone) recommendation.NoteAction();
            return made;
        }
    }
}
