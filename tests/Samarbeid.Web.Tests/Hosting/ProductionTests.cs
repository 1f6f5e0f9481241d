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
