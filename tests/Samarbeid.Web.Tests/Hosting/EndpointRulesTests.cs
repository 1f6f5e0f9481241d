using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Components;
using Samarbeid.Web.Components.Pages;
using Samarbeid.Web.Features.Accessibility;
using Samarbeid.Web.Features.DevelopmentMail;
using Samarbeid.Web.Features.DocumentChecks;
using Samarbeid.Web.Features.SignIn;
using Samarbeid.Web.Tests.Access;

namespace Samarbeid.Web.Tests.Hosting;

/// <summary>Nothing is reachable by accident: what is added must say who it is for, or be added here and seen in review.</summary>
[Collection(DevelopmentServer.Collection)]
public sealed class EndpointRulesTests(DevelopmentServer server)
{
    // Before anybody has signed in there must be a way in, a way to choose the language, and words for what went wrong.
    // The mail of demonstration people is shown in Development only, which ProductionTests holds.
    private static readonly HashSet<string> ForEverybody =
        [SiteAddresses.Health, SiteAddresses.Ready, SiteAddresses.Language, SiteAddresses.Accessibility, CheckAddresses.Pattern, CalendarFeedAddresses.FeedPattern, ApiAddresses.Description, SignInAddresses.Page, SignInAddresses.NotRegistered, SignInAddresses.Development, SiteAddresses.DevelopmentMail, SiteAddresses.NotFound, "/feil/{Status:int}"];

    private static readonly HashSet<Type> PagesForEverybody =
        [typeof(SignInPage), typeof(NotRegisteredPage), typeof(DevelopmentMailPage), typeof(AccessibilityPage), typeof(CheckPage), typeof(ErrorPage), typeof(NotFoundPage)];

    // Blazor's own; the fallback policy asks for a signed-in person.
    private static readonly string[] OfTheFramework = ["/_blazor", "/_framework/", "/{**path:file}"];

    private IReadOnlyList<RouteEndpoint> Endpoints =>
        [.. server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    [Fact]
    public void Every_endpoint_has_a_rule_or_is_reviewed()
    {
        Assert.True(Endpoints.Count > 30, "The endpoints are not found.");
        Assert.Empty(Endpoints.Where(e => !HasRule(e)).Select(Describe).Distinct());
    }

    [Fact]
    public void The_reviewed_endpoints_are_all_there() =>
        Assert.Empty(ForEverybody.Except(Endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(PathOf)));

    [Fact]
    public void Every_page_has_a_rule_or_is_reviewed()
    {
        var pages = typeof(App).Assembly.GetTypes().Where(t => t.IsDefined(typeof(RouteAttribute), false)).ToList();

        Assert.True(pages.Count > 15, "The pages are not found.");
        Assert.Empty(pages.Where(p => p.IsDefined(typeof(AllowAnonymousAttribute), true)).Except(PagesForEverybody).Select(p => p.Name));
        Assert.Empty(pages.Where(p => !p.IsDefined(typeof(AuthorizeAttribute), true)).Except(PagesForEverybody).Select(p => p.Name));
    }

    [Fact]
    public void The_fallback_asks_for_somebody_signed_in()
    {
        var fallback = server.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<AuthorizationOptions>>().Value.FallbackPolicy;

        Assert.Contains(fallback!.Requirements, r => r is Microsoft.AspNetCore.Authorization.Infrastructure.DenyAnonymousAuthorizationRequirement);
    }

    [Fact]
    public void Every_form_asks_for_the_antiforgery_token()
    {
        // No page of somebody else can make a browser send a key.
        var posts = Endpoints.Where(e => AcceptsPost(e) && !IsOfTheFramework(e) && !PageRoutes.IsByKeyAlone(e)).ToList();

        Assert.Contains(posts, e => PathOf(e) == SignInAddresses.SignOut);
        Assert.Empty(posts.Where(e => e.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: true }).Select(Describe).Distinct());
    }

    private static bool HasRule(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null) return true;
        if (IsOfTheFramework(endpoint)) return endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null;
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) return ForEverybody.Contains(PathOf(endpoint));
        return endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null || endpoint.Metadata.GetMetadata<AuthorizationPolicy>() is not null;
    }

    private static bool IsOfTheFramework(RouteEndpoint endpoint) =>
        OfTheFramework.Any(prefix => PathOf(endpoint).StartsWith(prefix, StringComparison.Ordinal));

    private static bool AcceptsPost(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") == true;

    private static string PathOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText?.TrimStart('/');

    private static string Describe(RouteEndpoint endpoint) => $"{PathOf(endpoint)} ({endpoint.DisplayName})";
}
