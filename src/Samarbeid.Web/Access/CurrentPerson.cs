using Microsoft.AspNetCore.Components.Authorization;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Access;

/// <summary>Who the operation is for, the same way in a request and in a circuit.</summary>
public sealed class CurrentPerson(AuthenticationStateProvider authentication) : ICurrentPerson
{
    public async ValueTask<PersonId?> FindAsync() => (await authentication.GetAuthenticationStateAsync()).User.FindPerson();
}

public static class RequestPerson
{
    /// <summary>Tells the scope of a plain request who it is for, which Blazor does only for its own pages.</summary>
    public static void UseRequestPerson(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.RequestServices.GetService<AuthenticationStateProvider>() is IHostEnvironmentAuthenticationStateProvider provider)
            provider.SetAuthenticationState(Task.FromResult(new AuthenticationState(http.User)));
        return next(http);
    });
}
