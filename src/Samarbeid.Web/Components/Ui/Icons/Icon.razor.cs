using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui.Icons;

/// <summary>A small drawing beside a word.</summary>
public sealed partial class Icon
{
    [Parameter, EditorRequired] public required IconName Name { get; set; }
}
