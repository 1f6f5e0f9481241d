using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.ActionPlans.Read;

/// <summary>A plan in a few facts: period, who adopted it, what it costs, what came before and after.</summary>
public sealed partial class PlanSummary
{
    [Parameter, EditorRequired] public required ActionPlanDetails Plan { get; set; }

    // An action that stands under several goals costs what it costs once.
    private long Money => Plan.Actions.DistinctBy(a => a.ActionItem).Sum(a => a.Kroner ?? 0);
}
