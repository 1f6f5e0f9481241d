using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.ActionItems.Steps;

/// <summary>Writes a step anew: what it says, who does it, by when.</summary>
public sealed class RewordStep(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(ActionItemId id, ActionStepId step, int version, StepWords words, CancellationToken cancel) =>
        databases.ChangeStepAsync(Operation.WriteActions, id, step, async (db, at) =>
        {
            if (at.Step.Version != version) return PersistenceRules.Stale;
            // Who stands there already may stay.
            if (words.Assignee != at.Step.AssigneeId)
            {
                if (!await db.MayBeAssignedAsync(at.Action, words.Assignee, calendar.Today, cancel)) return ActionItemRules.AssigneeNotOffered;
                if (await db.AskToContributeAsync(at.Action, words.Assignee, calendar.Now, cancel) is { IsDone: false } notAsked) return notAsked;
            }

            return at.Step.Reword(at.Action, words, calendar.Today);
        }, cancel);
}
