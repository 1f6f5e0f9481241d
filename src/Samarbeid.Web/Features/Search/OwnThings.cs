using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Search;

namespace Samarbeid.Web.Features.Search;

/// <summary>What a person reads wherever it lies: the actions they are responsible for, and the recommendations they are asked about as a contact.</summary>
internal static class OwnThings
{
    public static async Task<IReadOnlyList<SearchCandidate>> OwnThingsAsync(
        this SamarbeidDbContext db, SearchTerms terms, IReadOnlyList<ScopeId>? within, CancellationToken cancel)
    {
        if (db.Actor.Person is null) return [];

        db.TurnTo(Operation.ReadActions);
        var actions = await Within(db.OwnActions().Where(a => !db.Scopes.Contains(a.ScopeId)), within).Select(a => a.Id.Value).ToListAsync(cancel);
        db.TurnTo(Operation.ReadRecommendations);
        var recommendations = await Within(db.OwnRecommendations().Where(r => !db.Scopes.Contains(r.ScopeId)), within).Select(r => r.Id.Value).ToListAsync(cancel);
        return
        [
            .. actions.Count == 0 ? [] : await db.CandidatesAmongAsync(terms, SearchKind.ActionItem, actions, cancel),
            .. recommendations.Count == 0 ? [] : await db.CandidatesAmongAsync(terms, SearchKind.Recommendation, recommendations, cancel),
        ];
    }

    /// <summary>Lifts the scope: being responsible, or contributing, is what gives access.</summary>
    public static IQueryable<ActionItem> OwnActions(this SamarbeidDbContext db)
    {
        var me = db.Actor.Person;
        return db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(a => a.ResponsibleId == me || a.Contributors.Any(c => c.PersonId == me));
    }

    /// <summary>Lifts the scope: being the contact of the addressee is what gives access.</summary>
    public static IQueryable<Recommendation> OwnRecommendations(this SamarbeidDbContext db)
    {
        var me = db.Actor.Person;
        return from r in db.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
               join a in db.Addressees on r.AddresseeId equals a.Id
               where a.ContactId == me
               select r;
    }

    private static IQueryable<T> Within<T>(IQueryable<T> things, IReadOnlyList<ScopeId>? within) where T : IOwned =>
        within is null ? things : things.Where(t => within.Contains(t.ScopeId));
}
