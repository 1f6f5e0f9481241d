using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Access;

/// <summary>Asks at each request whether the person of the cookie is still an active one, signed in by the identity they are bound to.</summary>
public sealed class CookieCheck(SystemDatabases databases) : CookieAuthenticationEvents
{
    /// <summary>Marks a request whose sign-in could not be asked about.</summary>
    internal static readonly object Unanswered = new();

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        try
        {
            await using var database = databases.Open("sign-in");
            if (await database.MayStayAsync(context.Principal, context.HttpContext.RequestAborted)) return;
        }
        catch (Exception fault) when (PersistenceRules.IsOutage(fault))
        {
            // The cookie is kept: nobody is signed out by an outage.
            context.RejectPrincipal();
            context.HttpContext.Items[Unanswered] = true;
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    /// <summary>Answers 403 where the page was asked for; our page about it is drawn in its place, at its own address.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
