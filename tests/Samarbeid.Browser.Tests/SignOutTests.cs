using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Browser.Tests;

/// <summary>Who signs out has left: every open page of the session, its cookie, and the words kept in the browser.
/// The guard of an open page looks twice a minute here; what is refused sooner is refused by the operation itself.</summary>
[Collection(WaitingCollection.Name)]
public sealed class SignOutTests(BrowserFixture browser)
{
    private const string Person = "Kari Eksempelsen";
    private const string Question = "Hva er utfordringen?";

    [Fact]
    public async Task The_next_save_in_another_tab_is_refused_and_no_words_are_left()
    {
        await using var visit = await OpenAsync();
        var other = await TabAsync(visit);
        await WriteAsync(other, "Ord fra før utloggingen");

        await SignOutAsync(visit.Page, "Logg ut");
        Assert.Equal(0, await DraftsAsync(visit.Page));
        await WriteAsync(other, "Ord fra etter utloggingen", open: false);
        Assert.Equal(0, await DraftsAsync(visit.Page));
        await other.Locator("main form button[type=submit]").ClickAsync();

        await IsPutOutAsync(other);
        Assert.Equal(0, await DraftsAsync(other));
        Assert.False(await IsSavedAsync("Ord fra"));
    }

    [Fact]
    public async Task A_link_in_another_tab_leads_to_sign_in_and_so_does_a_tab_that_is_only_open()
    {
        await using var visit = await OpenAsync();
        var (other, idle) = (await TabAsync(visit), await TabAsync(visit));

        await SignOutAsync(visit.Page, "Logg ut");
        await other.GetByRole(AriaRole.Link, new() { Name = "Møter", Exact = true }).First.ClickAsync();

        await IsPutOutAsync(other);
        await IsPutOutAsync(idle);
        await Assertions.Expect(idle.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Logg inn");
    }

    [Fact]
    public async Task A_copied_cookie_opens_neither_a_page_nor_a_circuit()
    {
        await using var visit = await OpenAsync();
        var cookies = string.Join("; ", (await visit.Page.Context.CookiesAsync()).Select(c => $"{c.Name}={c.Value}"));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(cookies, SiteAddresses.Overview));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(cookies, MeetingAddresses.List));

        await SignOutAsync(visit.Page, "Logg ut");

        Assert.Equal(HttpStatusCode.Found, await AskAsync(cookies, SiteAddresses.Overview));
        Assert.Equal(HttpStatusCode.Found, await AskAsync(cookies, MeetingAddresses.List));
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_what_is_open_in_another_browser_with_its_words()
    {
        await using var elsewhere = await OpenAsync();
        await WriteAsync(elsewhere.Page, "Ord i en annen nettleser");
        await using var stranger = await OpenAsync("Are Administratorsen", "/brukere");
        await using var visit = await OpenAsync();

        await SignOutAsync(visit.Page, "Logg ut overalt");
        await elsewhere.Page.Locator("main form button[type=submit]").ClickAsync();

        await IsPutOutAsync(elsewhere.Page);
        Assert.Equal(0, await DraftsAsync(elsewhere.Page));
        Assert.False(await IsSavedAsync("Ord i en annen nettleser"));
        await stranger.Page.GetByRole(AriaRole.Link, new() { Name = Person }).ClickAsync();
        await Assertions.Expect(stranger.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Person);
    }

    [Fact]
    public async Task A_session_that_has_lasted_its_longest_ends_however_busy_and_keeps_the_words()
    {
        await using var visit = await OpenAsync();
        await WriteAsync(visit.Page, "Ord etter tolv timer");
        Assert.Equal(1, await DraftsAsync(visit.Page));

        await AgeAsync(Session.Longest);
        await visit.Page.Locator("main form button[type=submit]").ClickAsync();

        await IsPutOutAsync(visit.Page);
        Assert.False(await IsSavedAsync("Ord etter tolv timer"));
        // Nobody has signed out: who signs in again finds them.
        Assert.Equal(1, await DraftsAsync(visit.Page));
    }

    private async Task<Visit> OpenAsync(string person = Person, string address = "/utfordringer")
    {
        var visit = await browser.OpenAsync();
        await visit.SignInAsync(person);
        await visit.GoAsync(address);
        return visit;
    }

    private static async Task<IPage> TabAsync(Visit visit)
    {
        var page = await visit.Page.Context.NewPageAsync();
        await page.GotoAsync("/utfordringer");
        await page.WaitForFunctionAsync("() => document.querySelector('main')?.dataset.interactive === 'true'");
        return page;
    }

    /// <summary>All that the form asks for, so that nothing but the sign-out keeps it from being saved.</summary>
    private static async Task WriteAsync(IPage page, string text, bool open = true)
    {
        if (open)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Ny utfordring" }).ClickAsync();
            await page.Locator("main form select").First.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        }

        await page.GetByLabel(Question).FillAsync(text);
    }

    private static async Task SignOutAsync(IPage page, string button)
    {
        await page.Locator("[popovertarget=personmeny]").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await IsPutOutAsync(page);
    }

    private async Task<HttpStatusCode> AskAsync(string cookies, string address)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = browser.Server.Address };
        client.DefaultRequestHeaders.Add("Cookie", cookies);
        return (await client.GetAsync(address)).StatusCode;
    }

    private async Task<bool> IsSavedAsync(string text)
    {
        await using var db = browser.Server.Services.GetRequiredService<SystemDatabases>().Open("test");
        return await db.Challenges.IgnoreQueryFilters().AnyAsync(c => c.Title.StartsWith(text));
    }

    private async Task AgeAsync(TimeSpan by)
    {
        await using var db = browser.Server.Services.GetRequiredService<SystemDatabases>().Open("test");
        var newest = await db.Sessions.OrderByDescending(s => s.StartedAt).FirstAsync();
        db.Entry(newest).Property(s => s.StartedAt).CurrentValue -= by;
        await db.SaveChangesAsync();
    }

    private static Task<int> DraftsAsync(IPage page) =>
        page.EvaluateAsync<int>("() => Object.keys(localStorage).filter(key => key.startsWith('samarbeid:kladd:')).length");

    // Asked of the page as it is: a link that was pressed and being put out are two ways there, and the one gives up the other.
    private static Task IsPutOutAsync(IPage page) => Assertions.Expect(page).ToHaveURLAsync(new Regex("/logg-inn"));
}
