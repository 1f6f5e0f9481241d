using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Samarbeid.Web.Components.Layout;

/// <summary>The main menu, by the person's work rather than by tables.</summary>
public sealed partial class NavMenu
{
    private IReadOnlyList<MenuItem> _items = [];

    [CascadingParameter] private Task<AuthenticationState>? Authentication { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var person = Authentication is null ? new ClaimsPrincipal() : (await Authentication).User;
        _items = MenuItems.For(person);
    }
}
