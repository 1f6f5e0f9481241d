using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Components.Pages;

/// <summary>In place of a page the person may not see: a word about access, or the way to sign in.</summary>
public sealed partial class Refused(NavigationManager navigation, SecurityLog security)
{
    private bool _isSignedIn;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var user = (await Authentication).User;
        _isSignedIn = user.Identity is { IsAuthenticated: true };
        // A request is refused before it gets here; this is a link followed in an open page.
        if (_isSignedIn) security.Record(SecurityEventKind.Refused, user.FindPerson(), "OpenPage");
        else
            navigation.NavigateTo(SignInAddresses.AndReturnTo(new Uri(navigation.Uri).PathAndQuery), forceLoad: true);
    }
}
