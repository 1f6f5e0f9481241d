using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.Contributors;
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

    /// <summary>Whether somebody can be said to do a step: whoever is responsible, contributes, or could be made responsible.</summary>
    public static async Task<bool> MayBeAssignedAsync(this SamarbeidDbContext db, ActionItem action, PersonId? person, DateOnly today, CancellationToken cancel) =>
        person is not { } somebody || somebody == action.ResponsibleId
        || await db.ActionContributors.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AnyAsync(c => c.ActionItemId == action.Id && c.PersonId == somebody, cancel)
        || await db.IsCandidateAsync(action.ScopeId, somebody, today, cancel);

    /// <summary>Whoever is named for a step is asked to contribute: is told of it, and reads the action where no grant lets them.</summary>
    public static async Task<Outcome> AskToContributeAsync(this SamarbeidDbContext db, ActionItem action, PersonId? named, DateTimeOffset at, CancellationToken cancel)
    {
        if (named is not { } somebody || somebody == action.ResponsibleId) return Outcome.Done;
        if (await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == somebody, cancel) is not { } person) return ActionItemRules.AssigneeNotOffered;

        await db.LoadContributorsAsync(action, cancel);
        return action.AddContributor(db.Actor.Person!.Value, person, at);
    }
}

/// <summary>A step, what it is a part of, and who changes it.</summary>
internal sealed record StepInAction(ActionItem Action, ActionStep Step, PersonId By);
