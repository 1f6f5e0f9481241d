using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionPlans.Read;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>The form of a priority area; without a row it is a new one.</summary>
public sealed class AreaModel
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    public AreaRow? Row { get; init; }

    [Required, StringLength(PriorityArea.TitleMaxLength)] public string Title { get; set; } = "";

    [StringLength(PriorityArea.DescriptionMaxLength)] public string Description { get; set; } = "";
}

/// <summary>The form of a goal; without a row it is a new one.</summary>
public sealed class GoalModel
{
    public SingleUseKey Key { get; } = SingleUseKey.New();

    public GoalRow? Row { get; init; }

    public PriorityAreaId Area { get; init; }

    [Required, StringLength(PlanGoal.TitleMaxLength)] public string Title { get; set; } = "";

    [Required] public string Challenge { get; set; } = "";

    public string Indicator { get; set; } = "";

    /// <summary>As it is typed.</summary>
    public string Target { get; set; } = "";
}

/// <summary>The form of an action in a plan: one that is there already, or a new one.</summary>
public sealed class PlanActionModel : IValidatableObject
{
    /// <summary>What stands in the list of actions for one that is to be made.</summary>
    public const string NewOne = "ny";

    public SingleUseKey Key { get; } = SingleUseKey.New();

    public required PlanGoalId Goal { get; init; }

    /// <summary>The one whose place is changed; null where one is taken in.</summary>
    public PlannedRow? Row { get; init; }

    public string Action { get; set; } = NewOne;

    [StringLength(ActionItem.TitleMaxLength)] public string Title { get; set; } = "";

    public string Responsible { get; set; } = "";

    public DateOnly? DueDate { get; set; }

    public SltLevel Level { get; set; } = SltLevel.Operational;

    [StringLength(PlannedAction.BudgetLineMaxLength)] public string BudgetLine { get; set; } = "";

    public long? Kroner { get; set; }

    [StringLength(PlannedAction.FundingMaxLength)] public string Funding { get; set; } = "";

    public bool IsNew => Row is null && Action == NewOne;

    public PlacementTerms Terms => new(Level, BudgetLine, Kroner, Funding);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsNew && DueDate is null) yield return new(Components.Ui.ValidationTexts.Required, [nameof(DueDate)]);
    }
}
