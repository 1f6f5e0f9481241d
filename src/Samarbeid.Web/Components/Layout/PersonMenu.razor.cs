using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Samarbeid.Web.Features.Api;

namespace Samarbeid.Web.Components.Layout;

/// <summary>Who is signed in, in which language, and the way out. Plain forms, so that it works before and without a circuit.</summary>
public sealed partial class PersonMenu(ApiSettings api, NavigationManager navigation)
{
    private string? _name;

    [CascadingParameter] private Task<AuthenticationState>? Authentication { get; set; }

    private string Here => new Uri(navigation.Uri).PathAndQuery;

    private string ButtonName => _name is null ? LayoutTexts.PersonMenu : $"{_name}, {LayoutTexts.PersonMenu}";

    protected override async Task OnParametersSetAsync() =>
        _name = Authentication is null ? null : (await Authentication).User.Identity?.Name;
}
