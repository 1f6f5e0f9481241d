using Microsoft.Playwright;
using Samarbeid.Web.Features.People.Successions;

namespace Samarbeid.Browser.Tests;

/// <summary>A grant that ends while its holder has a page open: nothing more can be done there, and the page goes away by itself.</summary>
[Collection(BrowserCollection.Name)]
public sealed class GrantEndedTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_next_click_is_refused_in_words_and_then_the_page_is_closed()
    {
        await using var administrator = await browser.OpenAsync();
        await administrator.SignInAsync("Are Administratorsen");
        await administrator.GoAsync("/brukere");
        await administrator.Page.GetByRole(AriaRole.Link, new() { Name = "Torunn Påfunn" }).ClickAsync();
        var end = administrator.Page.GetByRole(AriaRole.Button, new() { Name = "Avslutt tilgangen" });
        await Assertions.Expect(end).ToBeVisibleAsync();

        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Torunn Påfunn");
        await visit.GoAsync("/utfordringer");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ny utfordring" }).ClickAsync();
        await visit.Page.GetByLabel("Hva er utfordringen?").FillAsync("Fart ved skolen");

        await EndAsync(administrator.Page, end);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lagre", Exact = true }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator("[role=alert] .refusal")).ToContainTextAsync("adgang");
        await Assertions.Expect(visit.Page.GetByLabel("Hva er utfordringen?")).ToHaveValueAsync("Fart ved skolen");
        await visit.PictureAsync("utfordring-uten-tilgang-1280");

        // The guard of the circuit looks at intervals; the page it fetches anew is refused.
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Du har ikke tilgang hit" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_link_to_what_one_may_no_longer_see_leads_to_a_refusal()
    {
        await using var administrator = await browser.OpenAsync();
        await administrator.SignInAsync("Are Administratorsen");
        await administrator.GoAsync("/brukere");
        await administrator.Page.GetByRole(AriaRole.Link, new() { Name = "Rolf Innbilling" }).ClickAsync();
        var end = administrator.Page.GetByRole(AriaRole.Button, new() { Name = "Avslutt tilgangen" });
        await Assertions.Expect(end).ToBeVisibleAsync();

        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Rolf Innbilling");
        await EndAsync(administrator.Page, end);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Møter" }).First.ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Du har ikke tilgang hit" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Gå til oversikten" })).ToBeVisibleAsync();
    }

    // Who holds something is asked about first: here it all stays where it is.
    private static async Task EndAsync(IPage page, ILocator end)
    {
        await end.ClickAsync();
        var (ended, held) = (page.GetByText("er avsluttet."), page.Locator("main form select"));
        await Assertions.Expect(ended.Or(held).First).ToBeVisibleAsync();
        foreach (var choice in await held.AllAsync()) await choice.SelectOptionAsync(SuccessionModel.Stays);
        if (await held.CountAsync() > 0) await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(ended).ToBeVisibleAsync();
    }
}
