using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>What was measured before and after, in the form that says whether an action worked. All or nothing of it is filled in.</summary>
public sealed partial class EffectFields
{
    [Parameter, EditorRequired] public required ActionItemCommandModel Form { get; set; }
}
