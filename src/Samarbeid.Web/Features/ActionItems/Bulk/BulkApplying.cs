using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Bulk;

/// <summary>Takes the step on each of several actions, by the operations of the domain that a page of one takes: for the preview as for the change itself.
/// Nothing is saved here.</summary>
internal static class BulkApplying
{
    /// <summary>More than a page shows are not changed together.</summary>
    public const int Most = 100;

    /// <summary>In as many statements for many as for one of each scope.</summary>
    /// <returns>In the order of the changes.</returns>
    public static async Task<IReadOnlyList<BulkFate>> ApplyAsync(
        this SamarbeidDbContext db, IReadOnlyCollection<BulkChange> changes, string reason, NorwegianCalendar calendar, CancellationToken cancel)
    {
        if (db.Actor.Person is not { } me) return [.. changes.Select(c => new BulkFate(c, AccessRules.NotSignedIn, default))];

        IReadOnlyList<ActionItemId> ids = [.. changes.Select(c => c.Id).Take(Most)];
        IReadOnlyList<PersonId> people = [.. changes.Select(c => c.To).OfType<PersonId>().Distinct()];
        // The responsible person needs no grant, so each demand decides and not the scope.
        var actions = await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancel);
        // Untracked: nothing of the people is to be saved.
        var found = await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        var candidates = new Dictionary<(ScopeId, PersonId), bool>();
        var fates = new List<BulkFate>();
        foreach (var change in changes)
        {
            if (!actions.TryGetValue(change.Id, out var action))
            {
                fates.Add(new(change, PersistenceRules.NotFound, default));
                continue;
            }

            var former = action.ResponsibleId;
            fates.Add(new(change, (await StepAsync(action, change)).Refusal, former));
        }

        return fates;

        async Task<Outcome> StepAsync(ActionItem action, BulkChange change)
        {
            var thing = new Thing(action.ScopeId) { Responsible = action.ResponsibleId, ResponsibleParty = action.ResponsibleParty };
            // Who may not even read it is not told that it exists.
            if (!AccessPolicy.Decide(db.Actor, Operation.ReadActions, thing).IsDone) return PersistenceRules.NotFound;
            if (db.Demand(Operation.WriteActions, thing) is { IsDone: false } refused) return refused;
            if (action.Version != change.Version) return PersistenceRules.Stale;

            db.Expect(action, change.Version);
            if (change.DueDate is { } due) return action.Extend(me, due, reason, calendar.Now);
            if (change.To is not { } to || !found.TryGetValue(to, out var person)) return ActionItemRules.NeedsResponsible;
            if (!await IsCandidateAsync(action.ScopeId, to)) return ActionItemRules.ResponsibleNotOffered;
            return action.HandOver(me, person, reason, calendar.Now);
        }

        async Task<bool> IsCandidateAsync(ScopeId scope, PersonId person)
        {
            if (!candidates.TryGetValue((scope, person), out var isOne))
                candidates[(scope, person)] = isOne = await db.IsCandidateAsync(scope, person, calendar.Today, cancel);
            return isOne;
        }
    }
}
