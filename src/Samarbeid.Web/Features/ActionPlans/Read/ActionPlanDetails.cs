using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Features.ActionPlans.Read;

/// <summary>A plan as its page and its documents show it.</summary>
public sealed record ActionPlanDetails(ActionPlanId Id, int Version, ScopeId Scope, MunicipalityNumber Municipality, string Place, string Title, int FirstYear, int LastYear, ActionPlanState State)
{
    public string? AdoptedBy { get; init; }
    public DateOnly? AdoptedOn { get; init; }
    public string? AdoptedItem { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public bool IsDemonstration { get; init; }
    public Domain.People.Language Language { get; init; }
    public ActionPlanId? Former { get; init; }
    public ActionPlanId? Next { get; init; }
    public IReadOnlyList<AreaRow> Areas { get; init; } = [];

    /// <summary>Areas and goals may be written: a draft, and the person writes plans here.</summary>
    public bool MayWrite { get; init; }

    /// <summary>Actions may come and go: not closed, and the person writes plans here.</summary>
    public bool MayPlace { get; init; }
    public bool MayMakeActions { get; init; }
    public bool MayGoOn { get; init; }

    public IEnumerable<PlannedRow> Actions => Areas.SelectMany(a => a.Goals).SelectMany(g => g.Actions);
}

/// <summary>A priority area in a plan.</summary>
public sealed record AreaRow(PriorityAreaId Id, string Title, string Description, IReadOnlyList<GoalRow> Goals);

/// <summary>A goal with how far it has come.</summary>
public sealed record GoalRow(PlanGoalId Id, string Title, ChallengeId ChallengeId, string Challenge, decimal? Target)
{
    public IndicatorId? IndicatorId { get; init; }
    public string? Indicator { get; init; }
    public string Unit { get; init; } = "";
    public GoalStart? Start { get; init; }
    public GoalStart? Latest { get; init; }
    public required GoalAttainment Attainment { get; init; }
    public IReadOnlyList<PlannedRow> Actions { get; init; } = [];
}

/// <summary>An action in a plan, as far as the person reads it.</summary>
/// <param name="WasOpen">Whether it was open when the plan was closed; null while the plan is not.</param>
public sealed record PlannedRow(
    PlannedActionId Id, PlanGoalId Goal, ActionItemId ActionItem, string Reference, string Title, string Responsible, DateOnly DueDate, DateOnly? CompletedOn,
    ActionItemState State, SltLevel Level, string BudgetLine, long? Kroner, string Funding, bool? WasOpen)
{
    public PlacementTerms Terms => new(Level, BudgetLine, Kroner, Funding);
}
