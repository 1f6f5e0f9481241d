using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Access;

/// <summary>Who the operation is for, the same way in a request and in a circuit. A page that was open when its session ended
/// acts for nobody from the next operation on, and is put out at once.</summary>
public sealed class CurrentPerson(AuthenticationStateProvider authentication, SeenSession seen, NorwegianCalendar calendar, TimeProvider clock) : ICurrentPerson
{
    private static readonly Task<AuthenticationState> SignedOut = Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity())));

    public async ValueTask<PersonId?> FindAsync(SamarbeidDbContext database, CancellationToken cancel)
    {
        var user = (await authentication.GetAuthenticationStateAsync()).User;
        if (user.FindPerson() is not { } person) return null;
        if (user.FindApiKey() is { } key) return await Compiled.For<ApiKeyStatements>(database).Holds(database, key, person, calendar.Today, cancel) ? person : null;
        if (user.FindSession() is { } id
            && (seen.Id == id || await Compiled.For<SessionStatements>(database).IsOpen(database, id, person, clock.GetUtcNow() - Session.Longest, cancel))) return person;

        (authentication as IHostEnvironmentAuthenticationStateProvider)?.SetAuthenticationState(SignedOut);
        return null;
    }
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
