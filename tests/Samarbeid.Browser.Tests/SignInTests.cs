using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class SignInTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_newcomer_chooses_who_to_be_and_comes_to_the_overview()
    {
        await using var visit = await browser.OpenAsync();
        await visit.GoAsync("/");

        Assert.Contains("/logg-inn", visit.Page.Url, StringComparison.Ordinal);
        await visit.AssertAccessibleAsync("logg-inn");

        await visit.SignInAsync("Kari Eksempelsen");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Oversikt");
        visit.AssertNoFaults("overview");
    }

    [Fact]
    public async Task The_language_of_choice_is_kept()
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Kari Eksempelsen");

        await visit.Page.Locator("[popovertarget=personmeny]").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Nynorsk" }).ClickAsync();
        await visit.ReadyAsync();

        Assert.Equal("nn", await visit.Page.Locator("html").GetAttributeAsync("lang"));
        await visit.GoAsync("/");
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "nn");
    }
}
