using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Layout;

/// <summary>Lets a keyboard pass the header and the menu.</summary>
public sealed partial class SkipLink(NavigationManager navigation)
{
    // With <base href="/"> a bare fragment would lead to the front page.
    private string Here => navigation.Uri.Split('#')[0];
}
