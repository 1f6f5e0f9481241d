using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Samarbeid.Web.Features.Municipalities.Choose;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Components;

/// <summary>The document around every page; interactive except where a page has opted out.</summary>
public sealed partial class App
{
    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    private ChosenPlace? Place => ChosenPlaceCookie.Read(Http);

    private IComponentRenderMode? Mode => Http.AcceptsInteractiveRouting() ? RenderMode.InteractiveServer : null;
}
