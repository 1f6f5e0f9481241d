using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;

namespace Samarbeid.Web.Features.Meetings.Standing;

/// <summary>An answer that a meeting of the body has not heard yet, with why, and what is proposed instead.</summary>
public sealed record AnsweredRow(
    RecommendationId Id, string Reference, string Title, string Addressee, RecommendationAnswer Choice, string Words, string CounterProposal, DateOnly? AnswerBy, string By, DateTimeOffset At);

/// <summary>A recommendation whose answer date has passed.</summary>
public sealed record UnansweredRow(RecommendationId Id, string Reference, string Title, string Addressee, DateOnly AnswerDue);

/// <summary>What a body hears of its recommendations in its next meeting, by itself.</summary>
internal static class RecommendationsSinceLast
{
    private const int Most = 50;

    public static async Task<IReadOnlyList<AnsweredRow>> AnsweredSinceAsync(this SamarbeidDbContext db, ScopeId scope, string place, DateOnly since, CancellationToken cancel)
    {
        if (!MayRead(db, scope)) return [];

        var rows = await (
            from r in db.Recommendations
            // Whom it went to is part of it, also where the addressee is of another municipality the same body serves; the scope is asked in so many words.
            join a in db.Addressees.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) on r.AddresseeId equals a.Id
            join reply in db.Set<RecommendationReply>() on r.Id equals reply.RecommendationId
            join person in db.People on reply.By equals person.Id
            where r.ScopeId == scope && r.AnsweredOn >= since
            orderby reply.At descending, reply.Id descending
            select new AnsweredRow(r.Id, NumberSeries.In(place, r.Reference), r.Title, a.Name, reply.Choice, reply.Words, reply.CounterProposal, reply.AnswerBy, person.Name, reply.At))
            .Take(Most).ToListAsync(cancel);
        // The last answer counts; those it has corrected stand on the page of the recommendation.
        return [.. rows.DistinctBy(r => r.Id)];
    }

    public static async Task<IReadOnlyList<UnansweredRow>> UnansweredOnAsync(this SamarbeidDbContext db, ScopeId scope, string place, DateOnly day, CancellationToken cancel) =>
        !MayRead(db, scope) ? [] : await (
            from r in db.Recommendations.Where(Recommendation.IsUnanswered(day))
            join a in db.Addressees.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) on r.AddresseeId equals a.Id
            where r.ScopeId == scope
            orderby r.AnswerDue, r.Id
            select new UnansweredRow(r.Id, NumberSeries.In(place, r.Reference), r.Title, a.Name, r.AnswerDue)).Take(Most).ToListAsync(cancel);

    private static bool MayRead(SamarbeidDbContext db, ScopeId scope) => AccessPolicy.Decide(db.Actor, Operation.ReadRecommendations, new Thing(scope)).IsDone;
}
