using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;

namespace Samarbeid.Domain.ActionPlans;

// What stands in it: areas and goals while it is a draft, actions as long as it is not closed.
public sealed partial class ActionPlan
{
    public Outcome<PriorityArea> AddArea(AreaTerms terms)
    {
        if (CheckArea(terms) is { IsDone: false } refused) return refused.Refusal!;

        var area = PriorityArea.In(this, terms, NextPosition(_areas.Select(a => a.Position)));
        _areas.Add(area);
        return area;
    }

    public Outcome ChangeArea(PriorityAreaId id, AreaTerms terms)
    {
        if (_areas.Find(a => a.Id == id) is not { } area) return ActionPlanRules.NotThere;
        if (CheckArea(terms) is { IsDone: false } refused) return refused;

        area.Change(terms);
        return Outcome.Done;
    }

    /// <summary>Takes away an area without goals.</summary>
    public Outcome RemoveArea(PriorityAreaId id)
    {
        if (State is not ActionPlanState.Draft) return ActionPlanRules.StateForbids;
        if (_goals.Exists(g => g.PriorityAreaId == id)) return ActionPlanRules.HasGoals;

        return _areas.RemoveAll(a => a.Id == id) > 0 ? Outcome.Done : ActionPlanRules.NotThere;
    }

    /// <param name="areaId">The area it belongs to.</param>
    /// <param name="terms">What it says.</param>
    /// <param name="challenge">The challenge it answers to, of the municipality.</param>
    /// <param name="indicator">What it is measured by; null for none yet.</param>
    public Outcome<PlanGoal> AddGoal(PriorityAreaId areaId, GoalTerms terms, Challenge challenge, Indicator? indicator)
    {
        if (_areas.Find(a => a.Id == areaId) is not { } area) return ActionPlanRules.NotThere;
        if (CheckGoal(terms, challenge, indicator) is { IsDone: false } refused) return refused.Refusal!;

        var goal = PlanGoal.In(area, NextPosition(_goals.Where(g => g.PriorityAreaId == areaId).Select(g => g.Position)));
        goal.Change(terms, challenge, indicator);
        _goals.Add(goal);
        return goal;
    }

    public Outcome ChangeGoal(PlanGoalId id, GoalTerms terms, Challenge challenge, Indicator? indicator)
    {
        if (_goals.Find(g => g.Id == id) is not { } goal) return ActionPlanRules.NotThere;
        if (CheckGoal(terms, challenge, indicator) is { IsDone: false } refused) return refused;

        goal.Change(terms, challenge, indicator);
        return Outcome.Done;
    }

    /// <summary>Takes away a goal without actions.</summary>
    public Outcome RemoveGoal(PlanGoalId id)
    {
        if (State is not ActionPlanState.Draft) return ActionPlanRules.StateForbids;
        if (_actions.Exists(a => a.PlanGoalId == id)) return ActionPlanRules.HasActions;

        return _goals.RemoveAll(g => g.Id == id) > 0 ? Outcome.Done : ActionPlanRules.NotThere;
    }

    /// <summary>Takes an action into the plan: one made for it, or one that was agreed in a meeting.</summary>
    public Outcome<PlannedAction> TakeIn(PlanGoalId goalId, ActionItemId action, PlacementTerms terms)
    {
        if (State is ActionPlanState.Closed) return ActionPlanRules.StateForbids;
        if (_goals.Find(g => g.Id == goalId) is not { } goal) return ActionPlanRules.NotThere;
        if (_actions.Exists(a => a.PlanGoalId == goalId && a.ActionItemId == action)) return ActionPlanRules.IsTakenIn;
        if (terms.Check() is { IsDone: false } refused) return refused.Refusal!;

        var placed = PlannedAction.Under(goal, action, terms);
        _actions.Add(placed);
        return placed;
    }

    /// <summary>Says otherwise at which level an action is, and what it costs.</summary>
    public Outcome Place(PlannedActionId id, PlacementTerms terms)
    {
        if (State is ActionPlanState.Closed) return ActionPlanRules.StateForbids;
        if (_actions.Find(a => a.Id == id) is not { } action) return ActionPlanRules.NotThere;
        if (terms.Check() is { IsDone: false } refused) return refused;

        action.Change(terms);
        return Outcome.Done;
    }

    /// <summary>Takes an action out of the plan; the action itself goes on.</summary>
    public Outcome TakeOut(PlannedActionId id)
    {
        if (State is ActionPlanState.Closed) return ActionPlanRules.StateForbids;

        return _actions.RemoveAll(a => a.Id == id) > 0 ? Outcome.Done : ActionPlanRules.NotThere;
    }

    private Outcome CheckArea(AreaTerms terms)
    {
        if (State is not ActionPlanState.Draft) return ActionPlanRules.StateForbids;
        if (terms.Title.IsBlank() || terms.Title.Trim().Length > PriorityArea.TitleMaxLength) return ActionPlanRules.AreaNeedsTitle.With(PriorityArea.TitleMaxLength);

        return terms.Description.Length > PriorityArea.DescriptionMaxLength ? ActionPlanRules.TextTooLong.With(PriorityArea.DescriptionMaxLength) : Outcome.Done;
    }

    private Outcome CheckGoal(GoalTerms terms, Challenge challenge, Indicator? indicator)
    {
        if (State is not ActionPlanState.Draft) return ActionPlanRules.StateForbids;
        if (terms.Title.IsBlank() || terms.Title.Trim().Length > PlanGoal.TitleMaxLength) return ActionPlanRules.GoalNeedsTitle.With(PlanGoal.TitleMaxLength);
        if (challenge.ScopeId != ScopeId) return ActionPlanRules.NeedsChallenge;
        if (indicator is not null && indicator.ChallengeId != challenge.Id) return ActionPlanRules.OtherIndicator;
        if (terms.Target is not null && indicator is null) return ActionPlanRules.TargetWithoutIndicator;

        return terms.Target is { } target && ReadingValue.Of(target) is { IsDone: false } refused ? refused.Refusal! : Outcome.Done;
    }

    private static int NextPosition(IEnumerable<int> taken) => taken.DefaultIfEmpty(0).Max() + 1;
}
