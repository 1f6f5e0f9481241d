using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Components.Ui.Icons;

namespace Samarbeid.Web.Components.Ui.Messages;

/// <summary>Where there is nothing yet: says so, and what to do next.</summary>
public sealed partial class EmptyState
{
    [Parameter, EditorRequired] public required string Title { get; set; }

    [Parameter] public string? Text { get; set; }

    [Parameter] public IconName Icon { get; set; } = IconName.Info;

    /// <summary>The button or link that starts something.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }
}
