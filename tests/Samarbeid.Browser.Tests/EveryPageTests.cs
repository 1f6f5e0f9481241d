using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>Pages the main job does not pass, each as somebody who uses it, in both written forms where it matters.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EveryPageTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("Kari Eksempelsen", "/moter", "moter")]
    [InlineData("Kari Eksempelsen", "/tiltak?visning=alle", "tiltak-alle")]
    [InlineData("Kari Eksempelsen", "/anbefalinger", "anbefalinger")]
    [InlineData("Kari Eksempelsen", "/utfordringer", "utfordringer")]
    [InlineData("Kari Eksempelsen", "/adressater", "adressater")]
    [InlineData("Kari Eksempelsen", "/kriminalitet", "kriminalitet")]
    [InlineData("Kari Eksempelsen", "/kommuner/1151/kriminalitet", "kriminalitet-utsira")]
    [InlineData("Gunnar Liksomsen", "/", "oversikt-politistasjonssjef")]
    [InlineData("Gunnar Liksomsen", "/tiltak?visning=tavle", "tiltak-tavle")]
    [InlineData("Ola Oppdiktet", "/", "oversikt-ordforer")]
    [InlineData("Marit Prøvesen", "/anbefalinger", "anbefalinger-kommunedirektor")]
    [InlineData("Mikkel Prøvdal", "/", "oversikt-to-kommuner")]
    [InlineData("Are Administratorsen", "/", "oversikt-administrator")]
    [InlineData("Are Administratorsen", "/brukere", "brukere")]
    [InlineData("Are Administratorsen", "/administrasjon/rad", "administrasjon-rad")]
    [InlineData("Are Administratorsen", "/tjenesteenheter", "tjenesteenheter")]
    [InlineData("Are Administratorsen", "/administrasjon/kommuner", "administrasjon-kommuner")]
    public async Task A_page_can_be_used_by_everybody(string person, string address, string name)
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync(person);
        await visit.GoAsync(address);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        await visit.AssertAccessibleAsync(name);
    }

    [Theory]
    [InlineData("/", "oversikt-nynorsk")]
    [InlineData("/tiltak", "tiltak-nynorsk")]
    [InlineData("/moter", "moter-nynorsk")]
    public async Task A_page_speaks_nynorsk_to_those_who_chose_it(string address, string name)
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Kari Eksempelsen");
        await visit.Page.Locator("[popovertarget=personmeny]").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Nynorsk" }).ClickAsync();
        await visit.ReadyAsync();
        await visit.GoAsync(address);

        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "nn");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Tilrådingar" }).First).ToBeVisibleAsync();
        await visit.AssertAccessibleAsync(name);
    }

    [Fact]
    public async Task A_page_that_is_not_there_and_one_that_is_not_for_you_say_so_in_Norwegian()
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Are Administratorsen");
        await visit.ReadAsync("/finnes-ikke");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await visit.PictureAsync("feil-404");
        await visit.ReadAsync("/moter");
        await Assertions.Expect(visit.Page.GetByText("tilgang").First).ToBeVisibleAsync();
        await visit.PictureAsync("feil-403");
    }
}
