using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Layout;

/// <summary>The dark-blue band: name left, tools in the middle, the person right.</summary>
public sealed partial class Header
{
    [Parameter] public RenderFragment? ChildContent { get; set; }

    /// <summary>What every working page is searched and narrowed with.</summary>
    [Parameter] public RenderFragment? Tools { get; set; }
}
