using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samarbeid.Domain.People;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Features.SignIn;

/// <summary>Where sign-in begins and ends.</summary>
public static class SignInEndpoints
{
    public static void MapSignIn(this WebApplication app)
    {
        app.MapPost(SignInAddresses.SignOut, SignOutAsync).RequireAuthorization();
        var mode = SignInSettings.Read(app.Configuration).Mode;
        if (mode is SignInMode.Entra) app.MapGet(SignInAddresses.AtProvider, Challenge).AllowAnonymous();

        if (mode is SignInMode.Development && app.Environment.IsDevelopment())
            app.MapPost(SignInAddresses.Development, ChooseAsync).AllowAnonymous();
        else
            // Without this the address would send a stranger to sign-in, as any unknown one does.
            app.Map(SignInAddresses.Development, () => TypedResults.NotFound()).AllowAnonymous();
    }

    private static ChallengeHttpResult Challenge(string? returnUrl) =>
        TypedResults.Challenge(new AuthenticationProperties { RedirectUri = LocalAddress.Of(returnUrl) }, [OpenIdConnectDefaults.AuthenticationScheme]);

    private static async Task<Results<RedirectHttpResult, NotFound>> ChooseAsync(
        [FromForm] Guid person, [FromForm] string? returnUrl, HttpContext http, DemonstrationPeopleQueries people)
    {
        var id = new PersonId(person);
        if (await people.FindNameAsync(id, http.RequestAborted) is not { } name) return TypedResults.NotFound();

        await http.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme,
            PersonClaims.PrincipalOf(id, name, CookieAuthenticationDefaults.AuthenticationScheme));
        return TypedResults.LocalRedirect(LocalAddress.Of(returnUrl));
    }

    /// <param name="form">Also makes its antiforgery token be asked for.</param>
    /// <param name="http">Of the person who leaves.</param>
    /// <param name="sessions">End by it.</param>
    private static async Task<IResult> SignOutAsync([FromForm] IFormCollection form, HttpContext http, Sessions sessions)
    {
        if (form.ContainsKey(SignInAddresses.EverywhereKey)) await sessions.EndAllAsync(http.User, CancellationToken.None);
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return SignInSettings.Read(http.RequestServices.GetRequiredService<IConfiguration>()).Mode is SignInMode.Entra
            ? TypedResults.SignOut(new AuthenticationProperties { RedirectUri = SignInAddresses.Page }, [OpenIdConnectDefaults.AuthenticationScheme])
            : TypedResults.LocalRedirect(SignInAddresses.Page);
    }
}
