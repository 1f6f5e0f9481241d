using Microsoft.EntityFrameworkCore;
using System.Linq.Expressions;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.Recommendations.List;

/// <summary>Puts recommendations in the order a person has chosen. None is by a column of an index alone: rows are found by their scopes, and sorted then.</summary>
internal static class RecommendationSorting
{
    /// <summary>What whoever asks sees. Whom a recommendation went to is part of it, also where the addressee is of another municipality the same body serves:
    /// to sort by its name the filter is lifted, and the scopes are asked for here.</summary>
    public static IQueryable<Recommendation> Seen(this SamarbeidDbContext db, ListOrder<RecommendationSort> order)
    {
        if (order.By is not RecommendationSort.Addressee) return db.Recommendations;

        var scopes = db.Scopes;
        return db.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(r => scopes.Contains(r.ScopeId));
    }

    /// <summary>Equal ones by what is to be answered first, and in the end by id, so that no row is on two pages.</summary>
    /// <param name="found">What the list shows, of <see cref="Seen"/>.</param>
    /// <param name="db">Of whoever asks.</param>
    /// <param name="order">What is chosen.</param>
    public static IOrderedQueryable<Recommendation> Sorted(this IQueryable<Recommendation> found, SamarbeidDbContext db, ListOrder<RecommendationSort> order) => (order.By switch
    {
        RecommendationSort.Title => found.By(order, r => NorwegianText.InOrder(r.Title)),
        RecommendationSort.Addressee => found.By(order, r => NorwegianText.InOrder(db.Addressees.Where(a => a.Id == r.AddresseeId).Select(a => a.Name).First())),
        RecommendationSort.State => found.By(order, Rank),
        RecommendationSort.Actions => found.By(order, r => db.ActionItems.Count(a => a.RecommendationId == r.Id && a.ScopeId == r.ScopeId)),
        _ => found.By(order, r => r.AnswerDue.AddDays(0)),
    }).ThenBy(r => r.AnswerDue).ThenBy(r => r.Id);

    // In the order of its life; the database holds the words.
    private static readonly Expression<Func<Recommendation, int>> Rank = r =>
        r.State == RecommendationState.Proposed ? 0
        : r.State == RecommendationState.UnderConsideration ? 1
        : r.State == RecommendationState.Postponed ? 2
        : r.State == RecommendationState.Endorsed ? 3
        : r.State == RecommendationState.PartlyEndorsed ? 4
        : r.State == RecommendationState.Rejected ? 5
        : r.State == RecommendationState.FollowedUp ? 6
        : r.State == RecommendationState.Fulfilled ? 7
        : r.State == RecommendationState.NotFollowedUp ? 8
        : r.State == RecommendationState.Evaluated ? 9 : 10;

    private static IOrderedQueryable<Recommendation> By<TKey>(this IQueryable<Recommendation> found, ListOrder<RecommendationSort> order, Expression<Func<Recommendation, TKey>> key) =>
        order.IsDescending ? found.OrderByDescending(key) : found.OrderBy(key);
}
