using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Jobs;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Tests.Shell;

/// <summary>The shell over HTTP, with no database behind it.</summary>
public sealed partial class ShellHttpTests : IAsyncLifetime
{
    private readonly WebApplication _app = Build();
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _client = new HttpClient(new Cookies(_app.GetTestServer().CreateHandler())) { BaseAddress = new("http://localhost") };
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("/feil/403", HttpStatusCode.OK)]
    [InlineData("/feil/404", HttpStatusCode.OK)]
    [InlineData("/kast", HttpStatusCode.InternalServerError)]
    public async Task Every_page_carries_the_strict_policy(string address, HttpStatusCode status)
    {
        var response = await _client.GetAsync(address);

        Assert.Equal(status, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("/feil/404", "Vi finner ikke siden")]
    [InlineData("/feil/403", "Du har ikke tilgang hit")]
    [InlineData("/kast", "Noe gikk galt hos oss")]
    public async Task Errors_have_pages_of_our_own(string address, string heading)
    {
        var page = WebUtility.HtmlDecode(await (await _client.GetAsync(address)).Content.ReadAsStringAsync());

        Assert.Contains($"<h1 tabindex=\"-1\">{heading}</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("hemmelig", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mails_of_development_are_to_be_seen_nowhere_else()
    {
        var response = await _client.GetAsync(SiteAddresses.DevelopmentMail);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Vi finner ikke siden", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_request_shows_a_code() =>
        Assert.Matches("Feilkode: <code>.+</code>", await (await _client.GetAsync("/kast")).Content.ReadAsStringAsync());

    [Fact]
    public async Task The_language_is_not_changed_by_a_form_from_elsewhere()
    {
        var response = await _client.PostAsync(SiteAddresses.Language, Form("nn-NO", "/", token: "feil"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Skjemaet kunne ikke tas imot", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feil/403?a=1", "/feil/403?a=1")]
    [InlineData("https://ond.example/", "/")]
    [InlineData("//ond.example", "/")]
    [InlineData("", "/")]
    [InlineData("/\u00f8?a=\u00e5", "/%C3%B8?a=%C3%A5")]
    [InlineData("/\r\nSet-Cookie: a=b", "/")]
    public async Task The_language_is_kept_and_the_way_back_is_local(string returnUrl, string expected)
    {
        var response = await _client.PostAsync(SiteAddresses.Language, Form("nn-NO", returnUrl, await TokenAsync()));

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.OriginalString);
        var page = WebUtility.HtmlDecode(await _client.GetStringAsync("/feil/403"));
        Assert.Contains("<html lang=\"nn\"", page, StringComparison.Ordinal);
        Assert.Contains("Du har ikkje tilgang hit", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_alive_at_once_and_not_ready_before_everything_awaited_is_done()
    {
        var readiness = _app.Services.GetRequiredService<Readiness>();

        readiness.Await("database");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await _client.GetAsync(SiteAddresses.Ready)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync(SiteAddresses.Health)).StatusCode);
        readiness.Done("database");
        Assert.Empty(readiness.Missing);
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Test",
            ApplicationName = typeof(WebShell).Assembly.GetName().Name,
        });
        builder.WebHost.UseTestServer();
        builder.Configuration[JobRegistration.EnabledKey] = "false";
        builder.Services.AddSamarbeid(builder.Configuration);
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        var app = builder.Build();
        app.UseWebShell();
        app.MapWebShell();
        app.MapGet("/kast", () => { throw new InvalidOperationException("hemmelig"); }).AllowAnonymous();
        return app;
    }

    private async Task<string> TokenAsync() =>
        TokenField().Match(await _client.GetStringAsync("/feil/403")).Groups[1].Value;

    private static FormUrlEncodedContent Form(string language, string returnUrl, string token) => new(new Dictionary<string, string>
    {
        ["language"] = language,
        ["returnUrl"] = returnUrl,
        ["__RequestVerificationToken"] = token,
    });

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();

    private sealed class Cookies(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private readonly CookieContainer _jar = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
        {
            request.Headers.TryAddWithoutValidation("Cookie", _jar.GetCookieHeader(request.RequestUri!));
            var response = await base.SendAsync(request, cancel);
            if (response.Headers.TryGetValues("Set-Cookie", out var set))
                foreach (var cookie in set) _jar.SetCookies(request.RequestUri!, cookie);
            return response;
        }
    }
}
