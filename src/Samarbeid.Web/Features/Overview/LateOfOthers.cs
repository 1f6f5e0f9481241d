using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.Overview;

/// <summary>What others are late with, for those who follow up: they get the mails of it too.</summary>
internal static class LateOfOthers
{
    public static async Task<IEnumerable<TodayItem>> LateOfOthersAsync(
        this SamarbeidDbContext db, PersonId me, DateOnly today, int most, CancellationToken cancel)
    {
        if (db.TurnTo(Operation.WriteRecommendations).Count == 0) return [];

        var actions = await db.ActionItems.Where(ActionItem.IsOverdue(today)).Where(a => a.ResponsibleId != me)
            .OrderBy(a => a.DueDate).Take(most).ToRows(db).ToListAsync(cancel);
        var silent = await db.Recommendations.Where(Recommendation.IsUnanswered(today)).OrderBy(r => r.AnswerDue).Take(most)
            .Select(r => new { r.Id, r.Title, r.AnswerDue, Body = db.MeetingBodies.Where(b => b.ScopeId == r.ScopeId).Select(b => b.Name).FirstOrDefault() })
            .ToListAsync(cancel);
        return actions.Select(a => new TodayItem(TodayKind.OverdueOfOthers, a.Title, a.Place, a.DueDate, ActionItemAddresses.Of(a.Id)))
            .Concat(silent.Select(r => new TodayItem(TodayKind.SilentAddressee, r.Title, r.Body ?? "", r.AnswerDue, RecommendationAddresses.Of(r.Id))));
    }
}
