using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>Two people with the same thing before them: the second is told, and keeps what was written.</summary>
[Collection(WaitingCollection.Name)]
public sealed class StaleFormTests(BrowserFixture browser)
{
    private const string Stale = "Noen andre har endret dette mens du skrev.";

    [Fact]
    public async Task A_note_on_an_action_that_somebody_else_wrote_on_meanwhile_is_kept_and_can_be_saved()
    {
        const string note = "Foreldrene er spurt, og ni vil være med.";
        await using var first = await OpenAsync("Kari Eksempelsen", "/tiltak");
        await first.Page.GetByRole(AriaRole.Link, new() { Name = "Kveldsvandring med natteravnene" }).ClickAsync();
        await Button(first, "Skriv notat").ClickAsync();
        await first.Page.GetByLabel("Hva har skjedd?").FillAsync(note);

        await using var second = await OpenAsync("Gunnar Liksomsen", new Uri(first.Page.Url).AbsolutePath);
        await Button(second, "Kommenter").ClickAsync();
        await second.Page.GetByRole(AriaRole.Textbox).First.FillAsync("Husk å si fra til vaktlaget.");
        await second.Page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(second.Page.Locator(".status-message")).ToBeVisibleAsync();

        await Button(first, "Lagre notatet").ClickAsync();
        await Assertions.Expect(Alert(first)).ToContainTextAsync(Stale);
        await Assertions.Expect(Alert(first)).ToContainTextAsync("Husk å si fra til vaktlaget.");
        await Assertions.Expect(first.Page.GetByLabel("Hva har skjedd?")).ToHaveValueAsync(note);
        await first.AssertAccessibleAsync("tiltak-endret-av-andre");

        await Button(first, "Lagre notatet").ClickAsync();
        await Assertions.Expect(first.Page.GetByRole(AriaRole.List, new() { Name = "Logg" })).ToContainTextAsync(note);
        await Assertions.Expect(first.Page.GetByRole(AriaRole.List, new() { Name = "Logg" })).ToContainTextAsync("Husk å si fra til vaktlaget.");
    }

    [Fact]
    public async Task A_person_whom_another_administrator_changed_meanwhile_is_not_overwritten()
    {
        await using var first = await OpenPersonAsync();
        await first.Page.GetByLabel("Stilling").FillAsync("kommuneoverlege");
        await using var second = await OpenPersonAsync();
        await second.Page.GetByLabel("Stilling").FillAsync("rådgiver");
        await Button(second, "Lagre").ClickAsync();
        await Assertions.Expect(second.Page.GetByText("Opplysningene er lagret.")).ToBeVisibleAsync();

        await Button(first, "Lagre").ClickAsync();
        await Assertions.Expect(Alert(first)).ToContainTextAsync(Stale);
        await Assertions.Expect(Alert(first)).ToContainTextAsync("rådgiver");
        await Assertions.Expect(first.Page.GetByLabel("Stilling")).ToHaveValueAsync("kommuneoverlege");
        await first.AssertAccessibleAsync("bruker-endret-av-andre");
    }

    private async Task<Visit> OpenPersonAsync()
    {
        var visit = await OpenAsync("Are Administratorsen", "/brukere");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Petter Malbakken" }).ClickAsync();
        await Button(visit, "Endre opplysninger").ClickAsync();
        return visit;
    }

    private async Task<Visit> OpenAsync(string person, string address)
    {
        var visit = await browser.OpenAsync();
        await visit.SignInAsync(person);
        await visit.GoAsync(address);
        return visit;
    }

    private static ILocator Alert(Visit visit) => visit.Page.Locator("[role=alert]").Filter(new() { HasText = "Det gikk ikke" });

    private static ILocator Button(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
