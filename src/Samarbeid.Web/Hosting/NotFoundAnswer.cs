using Microsoft.AspNetCore.Diagnostics;

namespace Samarbeid.Web.Hosting;

public static class NotFoundAnswer
{
    /// <summary>Answers 404 with the page's own words, which say more than the common error page can.</summary>
    public static void SayNotFound(this HttpContext? http)
    {
        if (http is not { Response.HasStarted: false }) return;

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        if (http.Features.Get<IStatusCodePagesFeature>() is { } common) common.Enabled = false;
    }
}
