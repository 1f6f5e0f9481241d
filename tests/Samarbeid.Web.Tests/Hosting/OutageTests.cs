using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Testing.Faults;
using Samarbeid.Web.Access;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Hosting;

/// <summary>While the database does not answer: nobody is signed out, nobody gets an empty page, and it says of itself how it is.</summary>
public sealed class OutageTests : IDisposable
{
    private readonly Line _line = new();
    private readonly DevelopmentServer _development = new();
    private readonly WebApplicationFactory<Program> _server;

    public OutageTests() => _server = _development.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
        services.ConfigureDbContext<SqliteDbContext>(options => options.AddInterceptors(_line))));

    public void Dispose()
    {
        _server.Dispose();
        _development.Dispose();
    }

    [Fact]
    public async Task A_signed_in_person_is_refused_in_words_and_is_signed_in_still_when_it_answers_again()
    {
        var client = _server.CreateClient(new() { AllowAutoRedirect = false });
        await client.PostAsync(SignInAddresses.Development, await DevelopmentServer.SignInFormAsync(client, DevelopmentServer.PoliceContact, "/"));
        _line.IsDown = true;

        foreach (var address in new[] { SiteAddresses.Overview, MeetingAddresses.List, "/finnes-ikke" })
        {
            var refused = await client.GetAsync(address);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Contains("Databasen svarer ikke", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
            Assert.False(refused.Headers.Contains("Set-Cookie") && refused.Headers.GetValues("Set-Cookie").Any(c => c.Contains("innlogging", StringComparison.Ordinal)));
        }

        _line.IsDown = false;
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(MeetingAddresses.List)).StatusCode);
    }

    [Fact]
    public async Task The_page_about_it_has_its_style_sheets_and_scripts_also_for_whoever_is_signed_in()
    {
        var client = _server.CreateClient(new() { AllowAutoRedirect = false });
        await client.PostAsync(SignInAddresses.Development, await DevelopmentServer.SignInFormAsync(client, DevelopmentServer.PoliceContact, "/"));
        _line.IsDown = true;

        var page = await (await client.GetAsync(MeetingAddresses.List)).Content.ReadAsStringAsync();
        var files = Regex.Matches(page, """<(?:link|script)\b[^>]*?(?:href|src)="([^"]+\.(?:css|js|svg))" """.TrimEnd()).Select(m => m.Groups[1].Value).ToList();

        Assert.Contains(files, file => file.EndsWith(".css", StringComparison.Ordinal));
        foreach (var file in files) Assert.Equal((file, HttpStatusCode.OK), (file, (await client.GetAsync(file)).StatusCode));
    }

    [Fact]
    public async Task It_is_alive_without_the_database_and_ready_only_with_it_with_a_cookie_and_without()
    {
        var client = _server.CreateClient(new() { AllowAutoRedirect = false });
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(SiteAddresses.Ready)).StatusCode);
        await client.PostAsync(SignInAddresses.Development, await DevelopmentServer.SignInFormAsync(client, DevelopmentServer.PoliceContact, "/"));
        _line.IsDown = true;
        await Task.Delay(TimeSpan.FromSeconds(1.2));

        foreach (var visitor in new[] { client, _server.CreateClient() })
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(SiteAddresses.Health)).StatusCode);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync(SiteAddresses.Ready)).StatusCode);
        }
    }

    [Fact]
    public async Task An_open_page_goes_on_with_the_last_answer_for_two_minutes_and_no_longer()
    {
        var clock = new FakeTimeProvider();
        var last = new LastAnswer(clock);

        Task<string> AskAsync() => last.AskAsync(
            () =>
            {
                if (_line.IsDown) throw SqlServerFault.Lost();
                return Task.FromResult("answer");
            },
            "before", "too late");

        Assert.Equal("answer", await AskAsync());
        _line.IsDown = true;
        clock.Advance(LastAnswer.Longest - TimeSpan.FromSeconds(1));
        Assert.Equal("before", await AskAsync());
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("too late", await AskAsync());
        _line.IsDown = false;
        Assert.Equal("answer", await AskAsync());
        _line.IsDown = true;
        Assert.Equal("before", await AskAsync());
    }
}
