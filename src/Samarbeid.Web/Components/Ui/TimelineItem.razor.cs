using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Components.Ui.Icons;

namespace Samarbeid.Web.Components.Ui;

/// <summary>One event: when, what, by whom.</summary>
public sealed partial class TimelineItem
{
    [Parameter, EditorRequired] public required string When { get; set; }

    [Parameter, EditorRequired] public required string Title { get; set; }

    [Parameter] public string? By { get; set; }

    [Parameter] public Tone Tone { get; set; } = Tone.Info;

    [Parameter] public IconName? Icon { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }
}
