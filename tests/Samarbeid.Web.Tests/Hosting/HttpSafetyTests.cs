using System.Net;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Components;

namespace Samarbeid.Web.Tests.Hosting;

/// <summary>What every answer of the program must be like.</summary>
[Collection(DevelopmentServer.Collection)]
public sealed class HttpSafetyTests(DevelopmentServer server)
{
    [Theory]
    [InlineData(SignInAddresses.Development)]
    [InlineData(SignInAddresses.SignOut)]
    [InlineData(SiteAddresses.Language)]
    [InlineData(PeopleAddresses.List)]
    [InlineData(SiteAddresses.Overview)]
    public async Task A_form_without_the_token_is_refused(string address)
    {
        var client = await server.SignedInAsync(DevelopmentServer.Administrator);

        var response = await client.PostAsync(address, new FormUrlEncodedContent([new("person", Guid.NewGuid().ToString())]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(PeopleAddresses.List)).StatusCode);
    }

    [Fact]
    public async Task A_job_is_not_started_by_a_form_without_the_token()
    {
        var client = await server.SignedInAsync(DevelopmentServer.Administrator);

        var response = await client.PostAsync(SiteAddresses.Jobs + "/recurring/trigger", new FormUrlEncodedContent([new("jobs[]", "outbox")]));

        Assert.True(response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.Found, $"{response.StatusCode}");
    }

    [Theory]
    [InlineData("//ond.example")]
    [InlineData("https://ond.example/")]
    [InlineData("/\\ond.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Sign_in_leads_to_no_foreign_place(string returnUrl)
    {
        var client = server.Visitor();

        var response = await client.PostAsync(
            SignInAddresses.Development, await DevelopmentServer.SignInFormAsync(client, DevelopmentServer.Administrator, returnUrl));

        Assert.Equal(SiteAddresses.Overview, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Sign_in_leads_back_to_the_page_that_was_asked_for()
    {
        var client = server.Visitor();

        var response = await client.PostAsync(
            SignInAddresses.Development, await DevelopmentServer.SignInFormAsync(client, DevelopmentServer.Administrator, ServiceUnitAddresses.List));

        Assert.Equal(ServiceUnitAddresses.List, response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData(DevelopmentServer.Administrator)]
    [InlineData(DevelopmentServer.PoliceContact)]
    public async Task Every_page_carries_the_strict_policy_and_no_inline_code(string name)
    {
        var client = await server.SignedInAsync(name);
        var addresses = Addresses();
        Assert.True(addresses.Count > 10, "The pages are not found.");

        foreach (var address in addresses)
        {
            var response = await client.GetAsync(address);
            var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
            Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);

            var page = await response.Content.ReadAsStringAsync();
            Assert.True(response.StatusCode < HttpStatusCode.InternalServerError, $"{address}: {response.StatusCode}");
            Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
            Assert.DoesNotContain(" onclick=", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_unknown_page_is_our_own_in_norwegian()
    {
        var response = await (await server.SignedInAsync(DevelopmentServer.PoliceContact)).GetAsync("/finnes-ikke");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Vi finner ikke siden", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_not_signed_in_is_not_told_which_pages_there_are() =>
        Assert.Equal(
            (await server.Visitor().GetAsync("/moter")).StatusCode,
            (await server.Visitor().GetAsync("/finnes-ikke")).StatusCode);

    [Fact]
    public async Task The_sign_in_cookie_is_kept_from_scripts_and_other_sites()
    {
        var client = server.Visitor();

        var response = await client.PostAsync(
            SignInAddresses.Development, await DevelopmentServer.SignInFormAsync(client, DevelopmentServer.Administrator, "/"));

        var cookie = response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("samarbeid.innlogging", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    // The pages that need nothing in their address.
    private List<string> Addresses() =>
    [
        .. from endpoint in server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           let page = endpoint.Metadata.GetMetadata<ComponentTypeMetadata>()
           where page is not null && page.Type.Assembly == typeof(App).Assembly && endpoint.RoutePattern.Parameters.Count == 0
           select "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
    ];
}
