using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Components.Layout;

/// <summary>The main menu, by the person's work rather than by tables.</summary>
public sealed partial class NavMenu(Databases databases)
{
    private IReadOnlyList<MenuItem> _items = [];

    [CascadingParameter] private Task<AuthenticationState>? Authentication { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var isSignedIn = Authentication is not null && (await Authentication).User.Identity?.IsAuthenticated == true;
        _items = isSignedIn ? MenuItems.For(await databases.ActorAsync(CancellationToken.None)) : [];
    }
}
