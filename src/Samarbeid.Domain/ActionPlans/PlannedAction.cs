using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.ActionPlans;

public readonly record struct PlannedActionId(Guid Value)
{
    public static PlannedActionId New() => new(Guid.CreateVersion7());
}

/// <summary>Where an action stands in a plan, and what it costs.</summary>
/// <param name="Level">Who carries it.</param>
/// <param name="BudgetLine">Where the money stands (budsjettpost), at most 100 characters.</param>
/// <param name="Kroner">How much, in whole kroner, 0 or more; null where it is not known.</param>
/// <param name="Funding">Where it comes from (finansiering), at most 200 characters.</param>
public sealed record PlacementTerms(SltLevel Level, string BudgetLine, long? Kroner, string Funding)
{
    public const long MostKroner = 99_999_999_999;

    internal Outcome Check()
    {
        if (BudgetLine.Length > PlannedAction.BudgetLineMaxLength) return ActionPlanRules.TextTooLong.With(PlannedAction.BudgetLineMaxLength);
        if (Funding.Length > PlannedAction.FundingMaxLength) return ActionPlanRules.TextTooLong.With(PlannedAction.FundingMaxLength);

        return Kroner is < 0 or > MostKroner ? ActionPlanRules.NotKroner : Outcome.Done;
    }
}

/// <summary>An action in a plan, under a goal and at a level (tiltak i handlingsplanen). The action itself is an <see cref="ActionItem"/> like any other.</summary>
public sealed class PlannedAction : IOwned
{
    public const int BudgetLineMaxLength = 100;
    public const int FundingMaxLength = 200;

    private PlannedAction()
    {
    }

    public PlannedActionId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public ActionPlanId ActionPlanId { get; private set; }
    public PlanGoalId PlanGoalId { get; private set; }
    public ActionItemId ActionItemId { get; private set; }
    public SltLevel Level { get; private set; }
    public string BudgetLine { get; private set; } = "";

    /// <summary>In whole kroner; null where it is not known.</summary>
    public long? Kroner { get; private set; }
    public string Funding { get; private set; } = "";

    /// <summary>Whether it was open when the plan was closed; null while the plan is not.</summary>
    public bool? WasOpen { get; private set; }

    internal static PlannedAction Under(PlanGoal goal, ActionItemId action, PlacementTerms terms)
    {
        var placed = new PlannedAction
        {
            Id = PlannedActionId.New(),
            ScopeId = goal.ScopeId,
            ActionPlanId = goal.ActionPlanId,
            PlanGoalId = goal.Id,
            ActionItemId = action,
        };
        placed.Change(terms);
        return placed;
    }

    internal void Change(PlacementTerms terms) =>
        (Level, BudgetLine, Kroner, Funding) = (terms.Level, terms.BudgetLine.Trim(), terms.Kroner, terms.Funding.Trim());

    internal void KeepAtClosing(bool wasOpen) => WasOpen = wasOpen;

    internal PlannedAction CopyTo(PlanGoal goal) => Under(goal, ActionItemId, new(Level, BudgetLine, Kroner, Funding));
}
