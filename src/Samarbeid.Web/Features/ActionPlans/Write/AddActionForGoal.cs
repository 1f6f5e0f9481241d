using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems;
using Samarbeid.Web.Features.ActionItems.New;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>Makes an action for a goal of a plan: the action and its place in the plan, in one save.</summary>
public sealed class AddActionForGoal(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<ActionItemId>> HandleAsync(
        SingleUseKey key, ActionPlanId id, int version, PlanGoalId goalId, NewActionItem form, PlacementTerms terms, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([Operation.WriteActionPlans, Operation.WriteActions], cancel);
        return await db.OnceAsync(key, () => db.ChangePlanAsync(id, version, plan => MakeAsync(db, plan, goalId, form, terms, cancel), cancel), cancel);
    }

    private async Task<Outcome<ActionItemId>> MakeAsync(
        SamarbeidDbContext db, ActionPlan plan, PlanGoalId goalId, NewActionItem form, PlacementTerms terms, CancellationToken cancel)
    {
        var goal = plan.Goals.SingleOrDefault(g => g.Id == goalId);
        if (goal is null) return ActionPlanRules.NotThere;

        var responsible = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == form.Responsible, cancel);
        if (responsible is null) return ActionItemRules.NeedsResponsible;
        if (db.Demand(Operation.WriteActions, new Thing(plan.ScopeId) { ResponsibleParty = responsible.Party }) is { IsDone: false } refused) return refused.Refusal!;
        if (!await db.IsCandidateAsync(plan.ScopeId, responsible.Id, calendar.Today, cancel)) return ActionItemRules.ResponsibleNotOffered;

        var number = await db.TakeNumbersAsync(plan.ScopeId, NumberSeries.Actions, calendar.Today.Year, 1, cancel);
        var draft = new ActionDraft(form.Title, form.Description, responsible, form.DueDate, IsSlt: true);
        var made = ActionItem.From(plan, goal, draft, NumberSeries.Reference(NumberSeries.Actions, number, calendar.Today.Year), calendar.Today);
        if (!made.IsDone) return made.Refusal!;
        if (plan.TakeIn(goalId, made.Value.Id, terms) is { IsDone: false } notTaken) return notTaken.Refusal!;

        db.ActionItems.Add(made.Value);
        return made.Value.Id;
    }
}
