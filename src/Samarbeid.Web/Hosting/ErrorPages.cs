using Microsoft.AspNetCore.Diagnostics;

namespace Samarbeid.Web.Hosting;

/// <summary>Sends a failed or refused request on to a page of ours that says so in the user's language.</summary>
public static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(SiteAddresses.ErrorOf(StatusCodes.Status500InternalServerError), createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute(SiteAddresses.Error, createScopeForStatusCodePages: true);

        // The page about a refused form post is read, not posted to.
        app.Use((http, next) =>
        {
            if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null)
                http.Request.Method = HttpMethods.Get;
            return next(http);
        });
    }
}
