using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Tests.Hosting;

/// <summary>Outside Development nobody signs in without a password, whatever the settings say.</summary>
public sealed class ProductionTests
{
    [Theory]
    [InlineData("Production", "Development", true)]
    [InlineData("Staging", "development", true)]
    [InlineData("Production", null, true)]
    [InlineData("Development", "Development", false)]
    public void Development_sign_in_is_refused_outside_development(string environment, string? mode, bool isRefused)
    {
        var errors = new StringWriter();

        Assert.Equal(isRefused, StartupOptions.AreRefused(Builder(environment, mode), errors));
        Assert.Equal(isRefused, errors.ToString().Contains("SignIn:Mode", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_for_development_is_not_there_even_when_configured()
    {
        var builder = Builder("Production", "Development");
        builder.WebHost.UseTestServer();
        builder.Services.AddSamarbeid(builder.Configuration);
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        await using var app = builder.Build();
        app.UseWebShell();
        app.MapWebShell();
        await app.StartAsync();
        using var client = app.GetTestClient();

        var response = await client.PostAsync(SignInAddresses.Development, new FormUrlEncodedContent([new("person", Guid.NewGuid().ToString())]));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(SiteAddresses.DevelopmentMail)).StatusCode);
    }

    [Fact]
    public async Task An_address_that_asks_for_sign_in_too_often_is_told_to_wait()
    {
        await using var app = await StartAsync(builder => builder.Configuration[RequestLimits.SignInKey] = "3");
        using var client = app.GetTestClient();
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(SignInAddresses.Page)).StatusCode);

        var refused = await client.GetAsync(SignInAddresses.Page);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("For mange fors\u00f8k", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/feil/403")).StatusCode);
    }

    [Fact]
    public async Task An_address_that_guesses_check_codes_is_told_to_wait_and_may_still_sign_in()
    {
        await using var app = await StartAsync(builder => builder.Configuration[RequestLimits.SignInKey] = "8");
        using var client = app.GetTestClient();
        for (var i = 0; i < 2; i++) Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"{CheckAddresses.Page}/tull{i}")).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.GetAsync($"{CheckAddresses.Page}/tull")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.GetAsync($"{CheckAddresses.Page}?{CheckAddresses.CodeKey}=tull")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(SignInAddresses.Page)).StatusCode);
    }

    [Fact]
    public async Task An_address_that_fetches_calendar_feeds_too_often_is_told_to_wait_and_may_still_sign_in()
    {
        await using var app = await StartAsync(builder => builder.Configuration[RequestLimits.SignInKey] = "2");
        using var client = app.GetTestClient();
        for (var i = 0; i < 2; i++) Assert.NotEqual(HttpStatusCode.TooManyRequests, (await client.GetAsync($"{CalendarFeedAddresses.Page}/tull{i}.ics")).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.GetAsync($"{CalendarFeedAddresses.Page}/tull.ics")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(SignInAddresses.Page)).StatusCode);
    }

    [Theory]
    [InlineData("samarbeid.example", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("ond.example", HttpStatusCode.BadRequest)]
    public async Task Only_the_public_host_is_answered(string host, HttpStatusCode status)
    {
        await using var app = await StartAsync(_ => { });
        using var client = app.GetTestClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, SignInAddresses.Page) { Headers = { Host = host } };

        Assert.Equal(status, (await client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Over_https_cookies_are_for_this_host_alone_and_nothing_is_lent_to_other_sites()
    {
        await using var app = await StartAsync(_ => { });
        using var client = app.GetTestClient();
        client.BaseAddress = new("https://samarbeid.example");

        var page = await client.GetAsync(SignInAddresses.Page);

        Assert.Equal("same-origin", Assert.Single(page.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.All(page.Headers.GetValues("Set-Cookie"), cookie => Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal));
        Assert.Equal("__Host-samarbeid.innlogging", PublicHost.CookieName(app.Configuration, "samarbeid.innlogging"));
    }

    [Fact]
    public void Each_entry_of_the_log_is_one_line() =>
        Assert.Equal(OneLineConsole.FormatterName, Builder("Production", "Entra").Configuration["Logging:Console:FormatterName"]);

    private static async Task<WebApplication> StartAsync(Action<WebApplicationBuilder> configure)
    {
        var builder = Builder("Production", null);
        configure(builder);
        builder.WebHost.UseTestServer();
        builder.Services.AddSamarbeid(builder.Configuration);
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        var app = builder.Build();
        app.UseWebShell();
        app.MapWebShell();
        await app.StartAsync();
        return app;
    }

    private static WebApplicationBuilder Builder(string environment, string? mode)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            ApplicationName = typeof(WebShell).Assembly.GetName().Name,
        });
        builder.Configuration["SignIn:Mode"] = mode;
        builder.Configuration["Samarbeid:PublicBaseAddress"] = "https://samarbeid.example";
        return builder;
    }
}
