using Samarbeid.Web.Access;

namespace Samarbeid.Web.Hosting;

/// <summary>The headers that keep a page to itself: only our own scripts, styles and connections, in no foreign frame.</summary>
public static class SecurityHeaders
{
    // A file is kept, not shown; opened by force all the same, it may do nothing and is nobody.
    private const string OfFiles = "default-src 'none'; sandbox";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var provider = SignInSettings.Read(app.Configuration).Provider;

        // At the last moment, because the error handler clears what was set before it.
        app.Use((http, next) =>
        {
            http.Response.OnStarting(() =>
            {
                Set(http.Response.Headers, http.Response.Headers.ContentDisposition.Count > 0 ? OfFiles : Policy(http.Request, provider));
                return Task.CompletedTask;
            });
            return next(http);
        });
    }

    private static void Set(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    /// <param name="request">Its host names the socket: not every browser counts it under 'self'.</param>
    /// <param name="provider">The origin of the sign-in provider, to which the sign-out form leads on.</param>
    private static string Policy(HttpRequest request, string? provider) =>
        string.Join("; ",
        [
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            $"connect-src 'self' {(request.IsHttps ? "wss" : "ws")}://{request.Host.ToUriComponent()}",
            "object-src 'none'",
            "frame-ancestors 'none'",
            "base-uri 'self'",
            $"form-action 'self' {provider}".TrimEnd(),
        ]);
}
