using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.ActionPlans.Write;

/// <summary>The fields of what a plan is called and which years it is for.</summary>
public sealed partial class PlanTermsFields
{
    [Parameter, EditorRequired] public required PlanTermsModel Form { get; set; }
}
