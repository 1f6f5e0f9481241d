using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>What every command on an action does around its own step: finds it, asks access, expects the version, saves.</summary>
internal static class ActionItemChange
{
    public static Task<Outcome> ChangeActionAsync(
        this Databases databases, Operation operation, ActionItemId id, int version, Func<ActionItem, PersonId, Outcome> step, CancellationToken cancel) =>
        databases.ChangeActionAsync(operation, id, version, (_, action, person) => Task.FromResult(step(action, person)), cancel);

    /// <inheritdoc cref="ChangeActionAsync(Databases, Operation, ActionItemId, int, Func{ActionItem, PersonId, Outcome}, CancellationToken)"/>
    public static async Task<Outcome> ChangeActionAsync(this Databases databases, Operation operation, ActionItemId id, int version,
        Func<SamarbeidDbContext, ActionItem, PersonId, Task<Outcome>> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(operation, cancel);
        return await db.ChangeAsync(operation, id, version, step, cancel);
    }

    /// <summary>For a step that adds something to the action: once for each key.</summary>
    public static async Task<Outcome> AddToActionAsync(this Databases databases, SingleUseKey key, Operation operation,
        ActionItemId id, int version, Func<ActionItem, PersonId, Outcome> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(operation, cancel);
        return await db.OnceAsync(
            key, () => db.ChangeAsync(operation, id, version, (_, action, person) => Task.FromResult(step(action, person)), cancel), cancel);
    }

    private static async Task<Outcome> ChangeAsync(
        this SamarbeidDbContext db, Operation operation, ActionItemId id, int version,
        Func<SamarbeidDbContext, ActionItem, PersonId, Task<Outcome>> step, CancellationToken cancel)
    {
        var asked = await db.AskedAsync(operation, id, cancel);
        if (!asked.IsDone) return asked.WithoutValue;
        if (db.Actor.Person is not { } person) return AccessRules.NotSignedIn;

        var action = asked.Value;
        // Before the step: a form opened before somebody else's change is told of the change, not of what the change forbids.
        if (action.Version != version) return PersistenceRules.Stale;
        db.Expect(action, version);
        var done = await step(db, action, person);
        return done.IsDone ? await db.SaveAsync(cancel) : done;
    }

    /// <summary>The action, for whoever may do the operation on it; for others it is not there, or they are refused.</summary>
    public static async Task<Outcome<ActionItem>> AskedAsync(this SamarbeidDbContext db, Operation operation, ActionItemId id, CancellationToken cancel)
    {
        // Being responsible, or contributing, gives access without a grant, so the demand decides and not the scope.
        if (await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } action) return PersistenceRules.NotFound;

        var thing = await db.ThingOfAsync(action, cancel);
        // Who may not even read it is not told that it exists.
        if (!AccessPolicy.Decide(db.Actor, Operation.ReadActions, thing).IsDone) return PersistenceRules.NotFound;

        return db.Demand(operation, thing) is { IsDone: false } refused ? refused.Refusal! : action;
    }

    /// <summary>What is asked about an action, by whoever acts.</summary>
    public static async Task<Thing> ThingOfAsync(this SamarbeidDbContext db, ActionItem action, CancellationToken cancel) => new(action.ScopeId)
    {
        Responsible = action.ResponsibleId,
        ResponsibleParty = action.ResponsibleParty,
        Contributor = await db.IsContributorAsync(action.Id, cancel) ? db.Actor.Person : null,
    };

    /// <summary>Whether whoever acts contributes to it, which gives access in whatever scope it lies.</summary>
    public static Task<bool> IsContributorAsync(this SamarbeidDbContext db, ActionItemId id, CancellationToken cancel)
    {
        var me = db.Actor.Person;
        return db.ActionContributors.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AnyAsync(c => c.ActionItemId == id && c.PersonId == me, cancel);
    }

    /// <summary>Its steps, the removed ones too; for those whose access to it is decided.</summary>
    public static IQueryable<ActionStep> StepsOf(this SamarbeidDbContext db, ActionItemId id) =>
        db.ActionSteps.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(s => s.ActionItemId == id);
}
