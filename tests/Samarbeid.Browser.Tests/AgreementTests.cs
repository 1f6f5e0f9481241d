using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>An agreement is written and laid before the sides, and what was promised is held against what was done.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AgreementTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_draft_is_written_with_its_promises_and_sent_to_both_sides()
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Kari Eksempelsen");
        await visit.GoAsync("/avtaler");
        await visit.AssertAccessibleAsync("avtaler");
        await visit.GoAsync("/avtaler/ny");
        await visit.Page.GetByLabel("Navn på avtalen").FillAsync("Samarbeidsavtale til prøve");
        var days = visit.Page.Locator("main input[type=date]");
        await days.Nth(0).FillAsync("2029-01-01");
        await days.Nth(1).FillAsync("2031-12-31");
        await visit.AssertAccessibleAsync("avtale-ny");
        await Button(visit, "Lagre utkastet").ClickAsync();

        await Button(visit, "Ny forpliktelse").ClickAsync();
        await visit.Page.GetByLabel("Hvem lover?").SelectOptionAsync("Police");
        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Forpliktelse" }).FillAsync("Politiet er på skolen hver måned");
        await visit.Page.GetByLabel("Hvor ofte gjøres det opp?").SelectOptionAsync("Monthly");
        await visit.AssertAccessibleAsync("avtale-forpliktelse");
        await Button(visit, "Lagre forpliktelsen").ClickAsync();
        await Button(visit, "Ta ut forpliktelse 1").ClickAsync();
        await Button(visit, "Angre").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Politiet er på skolen hver måned");
        await visit.AssertAccessibleAsync("avtale-utkast");

        await Button(visit, "Send til signering").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Avtalen venter på signaturer.");
        await visit.AssertAccessibleAsync("avtale-til-signering");
    }

    [Fact]
    public async Task Each_side_says_whether_a_promise_was_kept_and_both_stand_side_by_side()
    {
        const string evidence = "Ingen kom den uka.";
        await using (var contact = await browser.OpenAsync())
        {
            await SayAsync(contact, "Kari Eksempelsen", "Kept", "");
            await Assertions.Expect(contact.Page.GetByText("Vurderingen er lagret.")).ToBeVisibleAsync();
        }

        await using var mayor = await browser.OpenAsync();
        await SayAsync(mayor, "Ola Oppdiktet", "NotKept", evidence);

        await Assertions.Expect(mayor.Page.Locator(".ledger-remark").Filter(new() { HasText = evidence })).ToContainTextAsync("Uenige");
        await mayor.AssertAccessibleAsync("avtale-uenige");
    }

    private static async Task SayAsync(Visit visit, string name, string verdict, string evidence)
    {
        await visit.SignInAsync(name);
        await visit.GoAsync("/avtaler");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Samarbeidsavtale 20" }).First.ClickAsync();
        await visit.Page.Locator(".ledger-button").Nth(1).ClickAsync();
        await visit.Page.GetByLabel("Ble det holdt?").SelectOptionAsync(verdict);
        await visit.Page.GetByLabel("Hva bygger du det på?").FillAsync(evidence);
        if (evidence.Length > 0) await visit.AssertAccessibleAsync("avtale-vurdering");
        await Button(visit, "Lagre").ClickAsync();
    }

    private static ILocator Button(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
