using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems.New;

/// <summary>What the form of a new action starts from.</summary>
/// <param name="Source">What it follows up, in words.</param>
/// <param name="IsSltBody">Everything agreed in an SLT body is an SLT action.</param>
public sealed record NewActionItemStart(string? Reference, string Source, bool IsSltBody, IReadOnlyList<PersonChoice> Candidates);

public sealed class NewActionItemQueries(Databases databases, NorwegianCalendar calendar)
{
    public async Task<NewActionItemStart?> FromRecommendationAsync(RecommendationId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(ActionItemMaking.Operations, cancel);
        var from = await db.Recommendations.Where(r => r.Id == id).Select(r => new
        {
            r.Reference,
            r.Title,
            r.ScopeId,
            Body = db.MeetingBodies.Where(b => b.ScopeId == r.ScopeId).Select(b => b.Name).FirstOrDefault(),
            Kind = db.MeetingBodies.Where(b => b.ScopeId == r.ScopeId).Select(b => (MeetingBodyKind?)b.Kind).FirstOrDefault(),
        }).SingleOrDefaultAsync(cancel);
        return from is null ? null
            : new(NumberSeries.In(from.Body ?? "", from.Reference), from.Title, from.Kind?.IsSlt() == true, await db.CandidatesAsync(from.ScopeId, calendar.Today, cancel));
    }

    public async Task<NewActionItemStart?> FromChallengeAsync(ChallengeId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(ActionItemMaking.Operations, cancel);
        var from = await db.Challenges.Where(c => c.Id == id && c.ClosedOn == null).Select(c => new { c.Title, c.ScopeId }).SingleOrDefaultAsync(cancel);
        return from is null ? null : new(null, from.Title, false, await db.CandidatesAsync(from.ScopeId, calendar.Today, cancel));
    }
}
