using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.ActionItems.New;

/// <summary>What the form of a new action says.</summary>
public sealed record NewActionItem(string Title, string Description, PersonId Responsible, DateOnly DueDate, bool IsSlt, int EffectAfterMonths = ActionItem.UsualEffectMonths);

/// <summary>What making an action is, whatever it comes from.</summary>
internal static class ActionItemMaking
{
    // A municipal director makes actions too, for the municipality's own people.
    public static readonly Operation[] Operations = [Operation.WriteActions, Operation.WriteActionsOfMunicipality];

    public static async Task<Outcome<ActionItemId>> MakeActionAsync(
        this SamarbeidDbContext db, SingleUseKey key, ScopeId scope, NewActionItem form, DateOnly today,
        Func<ActionDraft, string, Outcome<ActionItem>> make, CancellationToken cancel)
    {
        // Untracked: nothing of the person is to be saved.
        var responsible = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == form.Responsible, cancel);
        if (responsible is null) return ActionItemRules.NeedsResponsible;
        // Not who will be responsible, or anybody could give themselves an action anywhere.
        if (db.Demand(Operation.WriteActions, new Thing(scope) { ResponsibleParty = responsible.Party }) is { IsDone: false } refused) return refused.Refusal!;
        if (!await db.IsCandidateAsync(scope, responsible.Id, today, cancel)) return ActionItemRules.ResponsibleNotOffered;

        return await db.OnceAsync<ActionItemId>(
            key,
            async () =>
            {
                var number = await db.TakeNumbersAsync(scope, NumberSeries.Actions, today.Year, 1, cancel);
                var draft = new ActionDraft(form.Title, form.Description, responsible, form.DueDate, form.IsSlt, form.EffectAfterMonths);
                var made = make(draft, NumberSeries.Reference(NumberSeries.Actions, number, today.Year));
                if (!made.IsDone) return made.Refusal!;

                db.ActionItems.Add(made.Value);
                return await db.SaveAsync(cancel) is { IsDone: false } unsaved ? unsaved.Refusal! : made.Value.Id;
            },
            cancel);
    }
}
