using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Layout;

/// <summary>The dark-blue band: name left, the page's tools in the middle, the person right.</summary>
public sealed partial class Header
{
    [Parameter] public RenderFragment? ChildContent { get; set; }
}
