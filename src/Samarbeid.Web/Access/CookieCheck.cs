using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.StaticAssets;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Web.Access;

/// <summary>Begins a session when a cookie is given out, asks at each request whether it lasts, and ends it at sign-out.</summary>
public sealed class CookieCheck(Sessions sessions, SecurityLog security) : CookieAuthenticationEvents
{
    /// <summary>Marks a request whose sign-in could not be asked about.</summary>
    internal static readonly object Unanswered = new();

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        // What is the same for everybody is given out without asking: the page about an outage needs its style sheet too.
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null) return;

        try
        {
            if (await sessions.LastsAsync(context.Principal, context.HttpContext.RequestAborted))
            {
                context.HttpContext.RequestServices.GetRequiredService<SeenSession>().Id = context.Principal!.FindSession();
                return;
            }
        }
        catch (Exception fault) when (PersistenceRules.IsOutage(fault))
        {
            // The cookie is kept: nobody is signed out by an outage.
            context.RejectPrincipal();
            context.HttpContext.Items[Unanswered] = true;
            return;
        }

        // Who has signed out of this browser from another one wants no words left in it either.
        if (await sessions.IsSignedOutAsync(context.Principal, context.HttpContext.RequestAborted))
            context.Response.Headers["Clear-Site-Data"] = "\"storage\"";
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    public override Task SigningIn(CookieSigningInContext context) =>
        sessions.BeginAsync(context.Principal!, context.HttpContext.RequestAborted);

    // Not given up when the browser goes away: who signs out means it.
    public override Task SigningOut(CookieSigningOutContext context) => sessions.EndAsync(context.HttpContext.User, CancellationToken.None);

    /// <summary>Answers 403 where the page was asked for; our page about it is drawn in its place, at its own address.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        security.Record(SecurityEventKind.Refused, context.HttpContext.User.FindPerson(), AskedFor.In(context.HttpContext));
        return Task.CompletedTask;
    }
}
