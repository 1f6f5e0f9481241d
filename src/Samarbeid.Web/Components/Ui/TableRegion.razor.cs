using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui;

/// <summary>Around a table: a named region a keyboard can scroll, whose rows become cards on a phone.</summary>
public sealed partial class TableRegion
{
    [Parameter, EditorRequired] public required string Label { get; set; }

    /// <summary>Rows become cards under 768 px; then each cell names its column in data-label.</summary>
    [Parameter] public bool Stacks { get; set; } = true;

    [Parameter] public RenderFragment? ChildContent { get; set; }
}
