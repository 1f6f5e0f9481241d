using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Identity.Web;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Access;

/// <summary>Sign-in by cookie, behind Microsoft Entra ID in production and a choice of demonstration people in Development.</summary>
public static class SignInRegistration
{
    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<PersonSignIn>();
        services.AddScoped<CookieCheck>();
        services.AddSingleton<Sessions>();
        var authentication = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme);
        if (SignInSettings.Read(configuration).Mode is SignInMode.Entra)
        {
            authentication.AddMicrosoftIdentityWebApp(configuration.GetSection("AzureAd"), cookieScheme: CookieAuthenticationDefaults.AuthenticationScheme);
            services.Configure<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme, BindToOurRegister);
        }
        else
        {
            authentication.AddCookie();
        }

        services.Configure<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme, options =>
        {
            options.Cookie.Name = PublicHost.CookieName(configuration, "samarbeid.innlogging");
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = PublicHost.IsHttps(configuration) ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeSpan.FromHours(8);
            options.SlidingExpiration = true;
            options.LoginPath = SignInAddresses.Page;
            options.LogoutPath = SignInAddresses.SignOut;
            options.ReturnUrlParameter = "returnUrl";
            options.EventsType = typeof(CookieCheck);
        });
        return services;
    }

    private static void BindToOurRegister(OpenIdConnectOptions options)
    {
        options.Events ??= new OpenIdConnectEvents();
        var before = options.Events.OnTokenValidated;
        options.Events.OnTokenValidated = async context =>
        {
            await before(context);
            var signIn = context.HttpContext.RequestServices.GetRequiredService<PersonSignIn>();
            if (await signIn.FindAsync(context.Principal!, context.HttpContext.RequestAborted) is { } person)
            {
                context.Principal = person;
                return;
            }

            context.HandleResponse();
            context.Response.Redirect(SignInAddresses.NotRegistered);
        };
        options.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            context.Response.Redirect(SignInAddresses.Failed);
            return Task.CompletedTask;
        };
    }
}
