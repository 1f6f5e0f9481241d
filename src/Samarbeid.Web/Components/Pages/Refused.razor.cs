using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Components.Pages;

/// <summary>In place of a page the person may not see: a word about access, or the way to sign in.</summary>
public sealed partial class Refused(NavigationManager navigation, SecurityLog security, AccessAnswer answer)
{
    private bool _isSignedIn;

    [CascadingParameter] private Task<AuthenticationState> Authentication { get; set; } = null!;

    [CascadingParameter] private HttpContext? Request { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (answer.IsMissing)
        {
            if (Request is { Response.HasStarted: false } request) request.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        var user = (await Authentication).User;
        _isSignedIn = user.Identity is { IsAuthenticated: true };
        // A request is refused before it gets here; this is a link followed in an open page.
        if (_isSignedIn) security.Record(SecurityEventKind.Refused, user.FindPerson(), "OpenPage");
        else
            navigation.NavigateTo(SignInAddresses.AndReturnTo(new Uri(navigation.Uri).PathAndQuery), forceLoad: true);
    }
}
