using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Features.ActionItems.Steps;

/// <summary>What every change of a step does around its own part: finds it with its action, asks access, saves.</summary>
internal static class StepChanges
{
    // As many as tick in the same second.
    private const int Attempts = 8;

    /// <summary>For a change that several may make at the same time: where somebody came first, it is made on what is there then.</summary>
    public static async Task<Outcome> ChangeStepTogetherAsync(this Databases databases, Operation operation, ActionItemId id, ActionStepId step,
        Func<SamarbeidDbContext, StepInAction, Task<Outcome>> change, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await databases.ChangeStepAsync(operation, id, step, change, cancel);
            if (outcome.Refusal != PersistenceRules.Stale || attempt == Attempts) return outcome;
        }
    }

    public static async Task<Outcome> ChangeStepAsync(this Databases databases, Operation operation, ActionItemId id, ActionStepId step,
        Func<SamarbeidDbContext, StepInAction, Task<Outcome>> change, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(operation, cancel);
        var asked = await db.AskedAsync(operation, id, cancel);
        if (!asked.IsDone) return asked.Refusal!;
        if (await db.StepsOf(id).SingleOrDefaultAsync(s => s.Id == step, cancel) is not { } found) return PersistenceRules.NotFound;

        var changed = await change(db, new(asked.Value, found, db.Actor.Person!.Value));
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
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

    /// <summary>Whether somebody can be said to do a step: whoever is responsible, contributes, or could be made responsible.</summary>
    public static async Task<bool> MayBeAssignedAsync(this SamarbeidDbContext db, ActionItem action, PersonId? person, DateOnly today, CancellationToken cancel) =>
        person is not { } somebody || somebody == action.ResponsibleId
        || await db.ActionContributors.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AnyAsync(c => c.ActionItemId == action.Id && c.PersonId == somebody, cancel)
        || await db.IsCandidateAsync(action.ScopeId, somebody, today, cancel);
}

/// <summary>A step, what it is a part of, and who changes it.</summary>
internal sealed record StepInAction(ActionItem Action, ActionStep Step, PersonId By);
