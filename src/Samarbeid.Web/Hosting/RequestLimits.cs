using System.Threading.RateLimiting;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Hosting;

/// <summary>How many requests an address may make in a minute before anybody has signed in there. Whole town halls share one address.</summary>
public static class RequestLimits
{
    public const string SignInKey = "SignIn:AttemptsPerMinute";

    /// <summary>The limit that whoever sends papers is held to.</summary>
    public const string Uploads = "uploads";

    // The page sends two at a time, and a person may have two of it open.
    private const int UploadsAtOnce = 4;
    private const int UploadsPerMinute = 300;

    private const int DefaultSignIn = 120;
    private const int AnonymousPerSignIn = 5;

    // A program reads page after page.
    private const int ApiPerSignIn = 10;

    // Codes are typed by hand; whoever asks for more than this guesses.
    private const int SignInPerCheck = 4;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddRequestLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var signIn = configuration.GetValue(SignInKey, DefaultSignIn);
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => PartitionOf(http, signIn));
            options.AddPolicy(Uploads, http => RateLimitPartition.Get(http.User.FindPerson()?.ToString() ?? "", _ => OfUploads()));
        });
    }

    /// <summary>Not in Development, where tests are busier than any attacker.</summary>
    public static void UseRequestLimits(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) app.UseRateLimiter();
    }

    private static RateLimitPartition<string> PartitionOf(HttpContext http, int signIn)
    {
        // The page that tells of a refusal must not be refused.
        if (ErrorPages.IsAboutAnError(http)) return RateLimitPartition.GetNoLimiter("");

        var from = http.Connection.RemoteIpAddress?.ToString() ?? "";
        // A code can be guessed by whoever it is.
        if (http.Request.Path.StartsWithSegments(CheckAddresses.Page))
            return RateLimitPartition.GetFixedWindowLimiter($"check {from}", _ => PerMinute(Math.Max(1, signIn / SignInPerCheck)));
        // A secret cannot be guessed, but whoever tries costs; and calendars of many fetch from the same few machines.
        if (http.Request.Path.StartsWithSegments(CalendarFeedAddresses.Page, out var rest) && rest.HasValue)
            return RateLimitPartition.GetFixedWindowLimiter($"feed {from}", _ => PerMinute(signIn));
        // A key is not asked about yet: whoever guesses at them, and whoever asks without end, comes from somewhere.
        if (http.Request.Path.StartsWithSegments(ApiAddresses.Root))
            return RateLimitPartition.GetFixedWindowLimiter($"api {from}", _ => PerMinute(signIn * ApiPerSignIn));
        // Who has signed in is known by name.
        if (http.User.Identity?.IsAuthenticated == true) return RateLimitPartition.GetNoLimiter("");

        return http.Request.Path.StartsWithSegments(SignInAddresses.Page)
            ? RateLimitPartition.GetFixedWindowLimiter($"sign-in {from}", _ => PerMinute(signIn))
            : RateLimitPartition.GetFixedWindowLimiter($"anonymous {from}", _ => PerMinute(signIn * AnonymousPerSignIn));
    }

    private static RateLimiter OfUploads() => RateLimiter.CreateChained(
        new ConcurrencyLimiter(new() { PermitLimit = UploadsAtOnce }), new FixedWindowRateLimiter(PerMinute(UploadsPerMinute)));

    private static FixedWindowRateLimiterOptions PerMinute(int permits) => new() { PermitLimit = permits, Window = Window };
}
