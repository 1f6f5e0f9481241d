using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.Overview;

/// <summary>Something promised or asked that is late (bekymring): an action past its due date, or a recommendation nobody has answered.</summary>
public sealed record Worry(bool IsAction, string What, string Where, DateOnly Due, string Href);

/// <summary>What a mayor should worry about most: that which has been late the longest.</summary>
public sealed class WorryQueries(Databases databases, NorwegianCalendar calendar)
{
    public const int Shown = 3;

    /// <param name="places">The municipalities asked about; what a shared council agreed for others only is left out.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<Worry>> ListAsync(IReadOnlyCollection<MunicipalityNumber> places, CancellationToken cancel)
    {
        var today = calendar.Today;
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        var late = await db.ActionItems.Where(ActionItem.IsOverdue(today))
            .Where(a => !a.Municipalities.Any() || a.Municipalities.Any(m => places.Contains(m.Municipality)))
            .OrderBy(a => a.DueDate).Take(Shown).ToRows(db).ToListAsync(cancel);

        db.TurnTo(Operation.ReadRecommendations);
        var unanswered = await db.Recommendations.Where(Recommendation.IsUnanswered(today))
            .Where(r => !r.Municipalities.Any() || r.Municipalities.Any(m => places.Contains(m.Municipality)))
            .OrderBy(r => r.AnswerDue).Take(Shown)
            .Select(r => new { r.Id, r.Title, r.AnswerDue, Body = db.MeetingBodies.Where(b => b.ScopeId == r.ScopeId).Select(b => b.Name).FirstOrDefault() })
            .ToListAsync(cancel);
        return
        [
            .. late.Select(a => new Worry(true, a.Title, a.Place, a.DueDate, ActionItemAddresses.Of(a.Id)))
                .Concat(unanswered.Select(r => new Worry(false, r.Title, r.Body ?? "", r.AnswerDue, RecommendationAddresses.Of(r.Id))))
                .OrderBy(w => w.Due).Take(Shown),
        ];
    }
}
