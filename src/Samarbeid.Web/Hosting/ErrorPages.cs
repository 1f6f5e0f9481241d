using Microsoft.AspNetCore.Components.Endpoints;
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
            if (IsAboutAnError(http) && !HttpMethods.IsGet(http.Request.Method))
            {
                http.Request.Method = HttpMethods.Get;
                // Routed anew: what was found for another verb is that there is nothing.
                http.SetEndpoint(null);
            }

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

    /// <summary>What the framework itself refuses at the address of a page, it refuses in English and with a body, which no page of ours would take
    /// the place of: a form that is not there, a broken token.</summary>
    public static void UseRefusalsOfPages(this WebApplication app) => app.Use(async (http, next) =>
    {
        var isRead = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        if (isRead || http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
        {
            await next(http);
            return;
        }

        var body = http.Response.Body;
        using var answer = new MemoryStream();
        http.Response.Body = answer;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = body;
        }

        if (http.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            var status = http.Response.StatusCode;
            http.Response.Clear();
            http.Response.StatusCode = status;
            return;
        }

        answer.Position = 0;
        await answer.CopyToAsync(body, http.RequestAborted);
    });

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
