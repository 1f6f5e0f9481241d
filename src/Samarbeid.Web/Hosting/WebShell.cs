using Samarbeid.Web.Access;
using Samarbeid.Web.Components;
using Samarbeid.Web.Features.ActionItems.Export;
using Samarbeid.Web.Features.Agreements.List;
using Samarbeid.Web.Features.ActionPlans.Read;
using Samarbeid.Web.Features.ActionItems.Evidence;
using Samarbeid.Web.Features.Agreements.Papers;
using Samarbeid.Web.Features.Agreements.Read;
using Samarbeid.Web.Features.Districts;
using Samarbeid.Web.Features.People.Handovers;
using Samarbeid.Web.Features.AnnualReports.Read;
using Samarbeid.Web.Features.Api;
using Samarbeid.Web.Features.Archive.TakeOut;
using Samarbeid.Web.Features.CalendarFeeds;
using Samarbeid.Web.Features.Contacts.List;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.List;
using Samarbeid.Web.Features.Meetings.Minutes;
using Samarbeid.Web.Features.Meetings.Papers;
using Samarbeid.Web.Features.Municipalities.Choose;
using Samarbeid.Web.Features.Recommendations.List;
using Samarbeid.Web.Features.SignIn;

namespace Samarbeid.Web.Hosting;

/// <summary>What every page stands on: headers, language, error pages, rendering and readiness.</summary>
public static class WebShell
{
    public static IServiceCollection AddWebShell(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddCascadingAuthenticationState();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = PublicHost.CookieName(configuration, "samarbeid.skjema");
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        // A bad form is the sender's matter in every environment, and gets the page that says so.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);

        return services
            .AddLanguage()
            .AddReadiness()
            .AddPublicHost(configuration)
            .AddRequestLimits(configuration)
            .AddSingleton<DemonstrationMark>()
            .AddForwardedHeaders(configuration);
    }

    public static void UseWebShell(this WebApplication app)
    {
        if (app.Services.GetService<TrustedProxies>() is not null)
            app.UseForwardedHeaders();

        if (!app.Environment.IsDevelopment())
            app.UseHsts();

        app.UseSecurityHeaders();
        app.UseRequestLocalization();
        app.UseErrorPages();

        app.UseRouting();
        app.UseRefusalsOfPages();
        app.UseAuthentication();
        app.UseOutagePage();
        app.UseRequestLimits();
        app.UseRequestPerson();
        app.UseSecurityLog();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    public static void MapWebShell(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapReadiness();
        app.MapLanguage();
        app.MapChosenPlace();
        app.MapMinutes();
        app.MapAgenda();
        app.MapAgreements();
        app.MapActionPlans();
        app.MapActionEvidence();
        app.MapAgreementPapers();
        app.MapArchive();
        app.MapDistricts();
        app.MapActionItems();
        app.MapRecommendations();
        app.MapMeetingList();
        app.MapAgreementList();
        app.MapContactList();
        app.MapHandovers();
        app.MapPapers();
        app.MapCalendarFeeds();
        app.MapApi();
        app.MapSignIn();
        app.MapAnnualReports();

        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options =>
        {
            // The frame policy is in our own header; a second one would contradict it.
            options.ContentSecurityFrameAncestorsPolicy = null;
            // Compression holds a third of a megabyte for each open page, and lets the length of a message tell of its content.
            options.DisableWebSocketCompression = true;
        });
    }
}
