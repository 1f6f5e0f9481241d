namespace Samarbeid.Web.Hosting;

public static class NotFoundAnswer
{
    /// <summary>Answers 404 with the page's own words, which say more than the common error page can.</summary>
    public static void SayNotFound(this HttpContext? http)
    {
        if (http is not { Response.HasStarted: false }) return;

        // Set while the page is drawn, the status would make Blazor throw the page away for the common one.
        http.Response.OnStarting(() =>
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }
}
