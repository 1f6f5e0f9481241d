using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui;

/// <summary>Around a table or a QuickGrid: a named region a keyboard can scroll, whose rows become cards on a phone.</summary>
public sealed partial class TableRegion
{
    [Parameter, EditorRequired] public required string Label { get; set; }

    /// <summary>Rows become cards under 768 px; then each cell needs data-label, or a CellLabel in a QuickGrid.</summary>
    [Parameter] public bool Stacks { get; set; } = true;

    [Parameter] public RenderFragment? ChildContent { get; set; }
}
