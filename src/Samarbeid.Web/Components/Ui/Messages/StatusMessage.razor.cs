using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui.Messages;

/// <summary>Says quietly what was done, and offers the natural next step. Place it once, always rendered.</summary>
public sealed partial class StatusMessage
{
    [Parameter, EditorRequired] public required string? Text { get; set; }

    [Parameter] public RenderFragment? NextStep { get; set; }
}
