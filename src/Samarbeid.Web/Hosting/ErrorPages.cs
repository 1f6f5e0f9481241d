using Microsoft.AspNetCore.Diagnostics;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Hosting;

/// <summary>Sends a failed or refused request on to a page of ours that says so in the user's language.</summary>
public static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(SiteAddresses.ErrorOf(StatusCodes.Status500InternalServerError), createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute(SiteAddresses.Error, createScopeForStatusCodePages: true);

        // The page about a refused form post is read, not posted to.
        app.Use(async (http, next) =>
        {
            if (IsAboutAnError(http)) http.Request.Method = HttpMethods.Get;
            try
            {
                await next(http);
            }
            catch (Exception fault) when (PersistenceRules.IsOutage(fault) && !http.Response.HasStarted)
            {
                http.Response.Clear();
                http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            }
        });
    }

    /// <summary>Refuses in words whom the database could not be asked about. The page that says so is drawn as for a stranger.</summary>
    public static void UseOutagePage(this WebApplication app) => app.Use((http, next) =>
    {
        if (!http.Items.ContainsKey(CookieCheck.Unanswered) || IsAboutAnError(http)) return next(http);

        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = "10";
        return Task.CompletedTask;
    });

    internal static bool IsAboutAnError(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
}
