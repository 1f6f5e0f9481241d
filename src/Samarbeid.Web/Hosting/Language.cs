using System.Globalization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Samarbeid.Web.Hosting;

/// <summary>Bokmål or nynorsk: chosen by the person, kept in a cookie, followed by pages and circuits alike.</summary>
public static class Language
{
    public const string Bokmaal = "nb-NO";
    public const string Nynorsk = "nn-NO";
    public const string CookieName = "samarbeid.spraak";

    public static IServiceCollection AddLanguage(this IServiceCollection services)
    {
        services.AddScoped<CircuitLanguage>();
        services.AddScoped<CircuitHandler>(scope => scope.GetRequiredService<CircuitLanguage>());

        return services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Bokmaal).AddSupportedCultures(Bokmaal, Nynorsk).AddSupportedUICultures(Bokmaal, Nynorsk);
            options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = CookieName, Options = options }];
        });
    }

    public static void MapLanguage(this WebApplication app) =>
        app.MapPost(SiteAddresses.Language, Choose).AllowAnonymous();

    private static RedirectHttpResult Choose(HttpContext http, [FromForm] string? language, [FromForm] string? returnUrl)
    {
        var chosen = language is Nynorsk ? Nynorsk : Bokmaal;

        http.Response.Cookies.Append(
            CookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)),
            new() { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true, Secure = http.Request.IsHttps });

        return TypedResults.LocalRedirect(LocalAddress.Of(returnUrl));
    }
}

/// <summary>Keeps a circuit in the language its page was asked for in; each call from the browser starts on a thread that has forgotten it.</summary>
public sealed class CircuitLanguage : CircuitHandler
{
    private CultureInfo? _culture;

    public void Use(CultureInfo culture)
    {
        _culture = culture;
        Apply();
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(
        Func<CircuitInboundActivityContext, Task> next) => context =>
    {
        Apply();
        return next(context);
    };

    private void Apply()
    {
        if (_culture is not null)
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_culture, _culture);
    }
}
