using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>Actions as rows; cards on a phone.</summary>
public sealed partial class ActionItemTable
{
    [Parameter, EditorRequired] public required IReadOnlyList<ActionItemRow> Rows { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter, EditorRequired] public required bool ShowsResponsible { get; set; }
}
