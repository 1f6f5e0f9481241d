using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>The page of one thing, found through the list it stands in, and the forms that open on a page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class OnePageTests(BrowserFixture browser)
{
    private const string Administrator = "Are Administratorsen";
    private const string PoliceContact = "Kari Eksempelsen";

    [Theory]
    [InlineData(Administrator, "/brukere/ny", "brukere-ny")]
    [InlineData(Administrator, "/administrasjon/rad/nytt", "administrasjon-rad-nytt")]
    [InlineData(Administrator, "/administrasjon/kommuner/5035", "administrasjon-kommune")]
    [InlineData(Administrator, "/tjenesteenheter/ny", "tjenesteenhet-ny")]
    [InlineData(PoliceContact, "/tiltak/nytt", "tiltak-nytt-uten-opphav")]
    public async Task A_form_for_something_new_can_be_used_by_everybody(string person, string address, string name)
    {
        await using var visit = await SignedInAsync(person, address);

        await visit.AssertAccessibleAsync(name);
    }

    [Theory]
    [InlineData(Administrator, "/brukere", "/brukere/0", "bruker")]
    [InlineData(Administrator, "/administrasjon/rad", "/administrasjon/rad/0", "administrasjon-rad-ett")]
    [InlineData(Administrator, "/tjenesteenheter", "/tjenesteenheter/0", "tjenesteenhet")]
    [InlineData(PoliceContact, "/moter?vis=holdt", "/moter/0", "mote-holdt")]
    [InlineData(PoliceContact, "/anbefalinger?visning=alle", "/anbefalinger/0", "anbefaling")]
    [InlineData("Marit Prøvesen", "/anbefalinger", "/anbefalinger/0", "anbefaling-kommunedirektor")]
    [InlineData(PoliceContact, "/utfordringer", "/tiltak/nytt?utfordring=", "tiltak-nytt")]
    public async Task The_page_of_one_thing_can_be_used_by_everybody(string person, string list, string link, string name)
    {
        await using var visit = await SignedInAsync(person, list);
        await visit.GoAsync((await visit.Page.Locator($"main a[href^='{link}']").First.GetAttributeAsync("href"))!);

        await visit.AssertAccessibleAsync(name);
    }

    [Fact]
    public async Task The_body_of_a_meeting_can_be_used_by_everybody()
    {
        await using var visit = await SignedInAsync(PoliceContact, "/moter?vis=holdt");
        await visit.GoAsync((await visit.Page.Locator("main a[href^='/moter/0']").First.GetAttributeAsync("href"))!);
        await visit.GoAsync((await visit.Page.Locator("main a[href^='/rad/0']").First.GetAttributeAsync("href"))!);

        await visit.AssertAccessibleAsync("rad");
    }

    [Theory]
    [InlineData(PoliceContact, "/utfordringer", null, "Ny utfordring", "utfordring-ny")]
    [InlineData(PoliceContact, "/adressater", null, "Ny mottaker", "adressat-ny")]
    [InlineData(Administrator, "/brukere", "/brukere/0", "Gi tilgang", "bruker-gi-tilgang")]
    [InlineData(Administrator, "/brukere", "/brukere/0", "Endre opplysninger", "bruker-endre")]
    [InlineData(Administrator, "/administrasjon/rad", "/administrasjon/rad/0", "Legg til medlem", "administrasjon-rad-medlem")]
    [InlineData(Administrator, "/administrasjon/rad", "/administrasjon/rad/0", "Endre opplysninger", "administrasjon-rad-endre")]
    public async Task A_form_that_opens_on_a_page_can_be_used_by_everybody(string person, string list, string? link, string button, string name)
    {
        await using var visit = await SignedInAsync(person, list);
        if (link is not null) await visit.GoAsync((await visit.Page.Locator($"main a[href^='{link}']").First.GetAttributeAsync("href"))!);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main form button[type=submit]").First).ToBeVisibleAsync();

        await visit.AssertAccessibleAsync(name);
    }

    [Fact]
    public async Task A_form_that_lacks_something_leads_to_what_it_lacks()
    {
        await using var visit = await SignedInAsync(Administrator, "/brukere/ny");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Registrer og gå videre" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Rett dette før du går videre" })).ToBeVisibleAsync();
        await visit.AssertAccessibleAsync("brukere-ny-mangler");
        await visit.Page.Locator(".error-summary a").First.ClickAsync();
        await Assertions.Expect(visit.Page.GetByLabel("Navn")).ToBeFocusedAsync();
    }

    private async Task<Visit> SignedInAsync(string person, string address)
    {
        var visit = await browser.OpenAsync();
        await visit.SignInAsync(person);
        await visit.GoAsync(address);
        return visit;
    }
}
