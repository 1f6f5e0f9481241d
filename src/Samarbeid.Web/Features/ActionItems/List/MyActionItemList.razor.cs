using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>What I am responsible for: the open ones by due date, and what I finished last.</summary>
public sealed partial class MyActionItemList
{
    [Parameter, EditorRequired] public required MyActionItems Mine { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }
}
