using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>What every command on a recommendation does around its own step.</summary>
internal static class RecommendationChange
{
    public static Task<Outcome> ChangeRecommendationAsync(
        this Databases databases, Operation operation, RecommendationId id, int version, Func<Recommendation, Outcome> step, CancellationToken cancel) =>
        databases.ChangeRecommendationAsync(operation, id, version, (recommendation, _, _) => step(recommendation), cancel);

    // The step takes the recommendation, the number of its actions and who acts.
    public static async Task<Outcome> ChangeRecommendationAsync(this Databases databases, Operation operation, RecommendationId id, int version,
        Func<Recommendation, int, PersonId, Outcome> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(operation, cancel);
        // The addressee's contact needs no grant, so the demand below decides and not the scope.
        var found = await (from r in db.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
                           join a in db.Addressees on r.AddresseeId equals a.Id
                           where r.Id == id
                           select new { Recommendation = r, a.ContactId, Actions = db.ActionItems.Count(i => i.RecommendationId == id) }).SingleOrDefaultAsync(cancel);
        if (found is null) return PersistenceRules.NotFound;

        var (recommendation, thing) = (found.Recommendation, new Thing(found.Recommendation.ScopeId) { Contact = found.ContactId });
        // Who may not even read it is not told that it exists.
        if (!AccessPolicy.Decide(db.Actor, Operation.ReadRecommendations, thing).IsDone) return PersistenceRules.NotFound;
        if (db.Demand(operation, thing) is { IsDone: false } refused) return refused;
        if (db.Actor.Person is not { } person) return AccessRules.NotSignedIn;

        // Before the step: a form opened before somebody else's change is told of the change, not of what the change forbids.
        if (recommendation.Version != version) return PersistenceRules.Stale;
        db.Expect(recommendation, version);
        var done = step(recommendation, found.Actions, person);
        return done.IsDone ? await db.SaveAsync(cancel) : done;
    }
}
