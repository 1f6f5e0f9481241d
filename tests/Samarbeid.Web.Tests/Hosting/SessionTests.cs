using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Access;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Hosting;

/// <summary>A sign-out ends what the cookie stands for, wherever the cookie has been copied to and whatever is open.</summary>
[Collection(DevelopmentServer.Collection)]
public sealed partial class SessionTests(DevelopmentServer server)
{
    [Fact]
    public async Task A_copied_cookie_no_longer_works_after_sign_out_and_other_browsers_go_on()
    {
        var (client, cookie) = await SignInAsync();
        var elsewhere = await SignInAsync();
        Assert.Equal(HttpStatusCode.OK, await WithAsync(cookie));

        await SignOutAsync(client, everywhere: false);

        Assert.Equal(HttpStatusCode.Found, await WithAsync(cookie));
        Assert.Equal(HttpStatusCode.OK, await WithAsync(elsewhere.Cookie));
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_browser_of_that_person_and_of_no_other()
    {
        var (client, cookie) = await SignInAsync();
        var elsewhere = await SignInAsync();
        var other = await SignInAsync(DevelopmentServer.Administrator);

        await SignOutAsync(client, everywhere: true);

        Assert.Equal(HttpStatusCode.Found, await WithAsync(cookie));
        Assert.Equal(HttpStatusCode.Found, await WithAsync(elsewhere.Cookie));
        Assert.Equal(HttpStatusCode.OK, await WithAsync(other.Cookie));
    }

    [Fact]
    public async Task An_open_page_asks_about_the_same_session_as_the_cookie()
    {
        await using var system = await TestSystem.StartAsync();
        var person = await system.PersonAsync(null);
        var clock = new FakeTimeProvider(TestSystem.Now);
        var sessions = new Sessions(system.Database.Services.GetRequiredService<SystemDatabases>(), clock);
        var user = PersonClaims.PrincipalOf(person.Id, person.Name, "test");

        Assert.False(await sessions.LastsAsync(user, default));
        await sessions.BeginAsync(user, default);
        Assert.True(await sessions.LastsAsync(user, default));
        clock.Advance(Session.Longest - TimeSpan.FromSeconds(1));
        Assert.True(await sessions.LastsAsync(user, default));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(await sessions.LastsAsync(user, default));

        var again = PersonClaims.PrincipalOf(person.Id, person.Name, "test");
        await sessions.BeginAsync(again, default);
        await sessions.EndAsync(again, default);
        Assert.False(await sessions.LastsAsync(again, default));
    }

    [Fact]
    public async Task A_person_who_is_no_longer_active_is_put_out()
    {
        await using var system = await TestSystem.StartAsync();
        var person = await system.PersonAsync(null);
        var sessions = new Sessions(system.Database.Services.GetRequiredService<SystemDatabases>(), new FakeTimeProvider(TestSystem.Now));
        var user = PersonClaims.PrincipalOf(person.Id, person.Name, "test");
        await sessions.BeginAsync(user, default);

        await using (var db = system.Database.OpenAsSystem())
        {
            (await db.People.FindAsync(person.Id))!.Deactivate();
            await db.SaveChangesAsync();
        }

        Assert.False(await sessions.LastsAsync(user, default));
    }

    private async Task<(HttpClient Client, string Cookie)> SignInAsync(string name = DevelopmentServer.PoliceContact)
    {
        var client = server.Visitor();
        var answer = await client.PostAsync(SignInAddresses.Development, await DevelopmentServer.SignInFormAsync(client, name, "/"));
        return (client, answer.Headers.GetValues("Set-Cookie").Single(c => c.Contains("innlogging", StringComparison.Ordinal)).Split(';')[0]);
    }

    private static async Task SignOutAsync(HttpClient client, bool everywhere)
    {
        var token = TokenField().Match(await client.GetStringAsync(SiteAddresses.Overview)).Groups[1].Value;
        Dictionary<string, string> form = new() { ["__RequestVerificationToken"] = token };
        if (everywhere) form[SignInAddresses.EverywhereKey] = "1";
        Assert.Equal(HttpStatusCode.Found, (await client.PostAsync(SignInAddresses.SignOut, new FormUrlEncodedContent(form))).StatusCode);
    }

    private async Task<HttpStatusCode> WithAsync(string cookie)
    {
        var client = server.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return (await client.GetAsync(SiteAddresses.Overview)).StatusCode;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
