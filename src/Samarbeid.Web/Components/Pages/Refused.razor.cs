using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Samarbeid.Web.Components.Pages;

/// <summary>In place of a page the person may not see: a word about access, or the way to sign in.</summary>
public sealed partial class Refused(NavigationManager navigation)
{
    private bool _isSignedIn;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _isSignedIn = (await Authentication).User.Identity is { IsAuthenticated: true };
        if (!_isSignedIn)
            navigation.NavigateTo(SignInAddresses.AndReturnTo(new Uri(navigation.Uri).PathAndQuery), forceLoad: true);
    }
}
