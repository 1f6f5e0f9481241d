using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Documents.ActionPlans;

/// <summary>What the document of an action plan says (handlingsplan), as far as its reader reads it.</summary>
public sealed record PlanContent(string Title, string Place, int FirstYear, int LastYear, ActionPlanState State, Language Language, bool IsDemonstration)
{
    /// <summary>Null for a plan that nobody has adopted.</summary>
    public PlanAdopted? Adoption { get; init; }
    public required IReadOnlyList<PlanArea> Areas { get; init; }
}

/// <summary>Who adopted a plan, when, and under which item.</summary>
public sealed record PlanAdopted(string Body, DateOnly On, string Item);

/// <summary>A priority area of a plan (satsingsområde).</summary>
public sealed record PlanArea(string Title, string Description, IReadOnlyList<PlanAim> Goals);

/// <summary>A goal of a plan (mål), with how far it has come.</summary>
public sealed record PlanAim(
    string Title, string Challenge, string? Indicator, string Unit, GoalStart? Start, GoalStart? Latest, decimal? Target, GoalAttainment Attainment)
{
    public IReadOnlyList<PlanAction> Actions { get; init; } = [];
}

/// <summary>An action of a plan (tiltak).</summary>
public sealed record PlanAction(string Title, string Reference, SltLevel Level, string Responsible, DateOnly DueDate, ActionItemState State, PlacementTerms Terms);
