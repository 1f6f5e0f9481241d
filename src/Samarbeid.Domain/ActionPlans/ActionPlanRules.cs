using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.ActionPlans;

/// <summary>Why a step with an action plan is refused.</summary>
public static class ActionPlanRules
{
    public static readonly Refusal StateForbids = new("ActionPlan.StateForbids");
    public static readonly Refusal NeedsTitle = new("ActionPlan.NeedsTitle");
    public static readonly Refusal NeedsYears = new("ActionPlan.NeedsYears");
    public static readonly Refusal NotSteering = new("ActionPlan.NotSteering");
    public static readonly Refusal NeedsItem = new("ActionPlan.NeedsItem");
    public static readonly Refusal NotYet = new("ActionPlan.NotYet");
    public static readonly Refusal NeedsGoal = new("ActionPlan.NeedsGoal");
    public static readonly Refusal NotThere = new("ActionPlan.NotThere");
    public static readonly Refusal AreaNeedsTitle = new("ActionPlan.AreaNeedsTitle");
    public static readonly Refusal HasGoals = new("ActionPlan.HasGoals");
    public static readonly Refusal GoalNeedsTitle = new("ActionPlan.GoalNeedsTitle");
    public static readonly Refusal NeedsChallenge = new("ActionPlan.NeedsChallenge");
    public static readonly Refusal OtherIndicator = new("ActionPlan.OtherIndicator");
    public static readonly Refusal TargetWithoutIndicator = new("ActionPlan.TargetWithoutIndicator");
    public static readonly Refusal HasActions = new("ActionPlan.HasActions");
    public static readonly Refusal IsTakenIn = new("ActionPlan.IsTakenIn");
    public static readonly Refusal NotKroner = new("ActionPlan.NotKroner");
    public static readonly Refusal TextTooLong = new("ActionPlan.TextTooLong");
}
