using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui;

/// <summary>What has happened, newest or oldest first as the page orders it; holds TimelineItem.</summary>
public sealed partial class Timeline
{
    [Parameter, EditorRequired] public required string Label { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }
}
