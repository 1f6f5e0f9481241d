using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Samarbeid.Web.Features.CalendarFeeds;

/// <summary>Where calendars fetch a feed. They cannot sign in, so the address itself is the secret.</summary>
public static class CalendarFeedEndpoints
{
    private const string FileName = "samarbeid.ics";

    public static void MapCalendarFeeds(this WebApplication app) =>
        app.MapMethods(CalendarFeedAddresses.FeedPattern, [HttpMethods.Get, HttpMethods.Head], FileAsync).AllowAnonymous();

    // One answer for every address that leads nowhere: never made, revoked, malformed, or of somebody who has left.
    private static async Task<Results<FileContentHttpResult, NotFound>> FileAsync(string token, FeedQueries feeds, HttpContext http)
    {
        if (!CalendarFeedAddresses.TryRead(token, out var secret) || await feeds.FindAsync(secret, http.RequestAborted) is not { } file)
            return TypedResults.NotFound();

        var bytes = Encoding.UTF8.GetBytes(file);
        // Kept by nobody on the way, and asked about each time.
        http.Response.Headers.CacheControl = "private, no-cache";
        return TypedResults.File(bytes, "text/calendar; charset=utf-8", FileName, entityTag: new($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\""));
    }
}
