using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>Words that were typed and never saved are found again: the tab is loaded anew, the person goes elsewhere, the panel is left.</summary>
[Collection(WaitingCollection.Name)]
public sealed class DraftTests(BrowserFixture browser)
{
    private const string Question = "Hva er utfordringen?";
    private const string Written = "Ungdom samles ved stasjonen";
    private const string Found = "Du skrev dette uten at det ble lagret. Det er hentet fram igjen.";

    [Fact]
    public async Task Words_come_back_when_the_tab_is_loaded_anew_and_are_gone_once_saved()
    {
        await using var visit = await OpenAsync("Kari Eksempelsen", "/utfordringer");
        await WriteAsync(visit, "Ny utfordring", Question, Written);
        await visit.Page.ReloadAsync();
        await visit.ReadyAsync();

        await Button(visit, "Ny utfordring").ClickAsync();
        await Assertions.Expect(visit.Page.GetByLabel(Question)).ToHaveValueAsync(Written);
        await Assertions.Expect(visit.Page.GetByText(Found)).ToBeVisibleAsync();
        await visit.AssertAccessibleAsync("kladd");

        // The server has them too: they are what is saved.
        await visit.Page.Locator("main form select").First.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await visit.Page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(visit.Page.GetByLabel(Question)).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.GetByText(Written).First).ToBeVisibleAsync();
        Assert.Equal(0, await DraftsAsync(visit));
    }

    [Fact]
    public async Task Words_that_are_thrown_away_or_closed_do_not_come_back()
    {
        await using var visit = await OpenAsync("Kari Eksempelsen", "/utfordringer");
        await WriteAsync(visit, "Ny utfordring", Question, Written);
        await visit.GoAsync("/moter");
        await visit.GoAsync("/utfordringer");
        await Button(visit, "Ny utfordring").ClickAsync();

        await Button(visit, "Forkast").ClickAsync();
        await Assertions.Expect(visit.Page.GetByLabel(Question)).ToHaveValueAsync("");
        await Assertions.Expect(visit.Page.GetByText(Found)).ToHaveCountAsync(0);
        Assert.Equal(0, await DraftsAsync(visit));

        await visit.Page.GetByLabel(Question).FillAsync(Written);
        Assert.Equal(1, await DraftsAsync(visit));
        await visit.Page.Locator("main form [data-close]").ClickAsync();
        await Assertions.Expect(visit.Page.GetByLabel(Question)).ToHaveCountAsync(0);
        Assert.Equal(0, await DraftsAsync(visit));
    }

    [Fact]
    public async Task Words_refused_by_the_server_are_kept_when_the_page_is_left()
    {
        await using var visit = await OpenAsync("Kari Eksempelsen", "/utfordringer");
        await WriteAsync(visit, "Ny utfordring", "Hva vet vi, og hvor vet vi det fra?", Written);
        await visit.Page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main form .form-error p").First).ToBeVisibleAsync();

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Møter", Exact = true }).First.ClickAsync();
        await Assertions.Expect(visit.Page.GetByLabel("Hva vet vi, og hvor vet vi det fra?")).ToHaveCountAsync(0);
        Assert.Equal(1, await DraftsAsync(visit));
    }

    [Fact]
    public async Task Words_refused_because_somebody_else_saved_first_are_kept_when_the_page_is_left()
    {
        await using var first = await OpenAsync("Kari Eksempelsen", "/tiltak?visning=alle");
        await first.Page.GetByRole(AriaRole.Link, new() { Name = "Kveldsvandring med natteravnene" }).ClickAsync();
        await WriteAsync(first, "Skriv notat", "Hva har skjedd?", Written);
        await using var second = await OpenAsync("Gunnar Liksomsen", new Uri(first.Page.Url).AbsolutePath);
        await Button(second, "Kommenter").ClickAsync();
        await second.Page.GetByRole(AriaRole.Textbox).First.FillAsync("Husk vaktlaget.");
        await second.Page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(second.Page.Locator(".status-message")).ToBeVisibleAsync();
        Assert.Equal(0, await DraftsAsync(second));

        await Button(first, "Lagre notatet").ClickAsync();
        await Assertions.Expect(first.Page.Locator("[role=alert]").Filter(new() { HasText = "Noen andre har endret dette" })).ToBeVisibleAsync();
        await first.Page.GetByRole(AriaRole.Link, new() { Name = "Møter", Exact = true }).First.ClickAsync();
        await Assertions.Expect(first.Page.GetByLabel("Hva har skjedd?")).ToHaveCountAsync(0);
        Assert.Equal(1, await DraftsAsync(first));
    }

    [Fact]
    public async Task Signing_out_takes_them_away()
    {
        await using var visit = await OpenAsync("Kari Eksempelsen", "/utfordringer");
        await WriteAsync(visit, "Ny utfordring", Question, Written);
        Assert.Equal(1, await DraftsAsync(visit));

        await visit.Page.Locator("[popovertarget=personmeny]").ClickAsync();
        await Button(visit, "Logg ut").ClickAsync();
        await visit.Page.WaitForURLAsync("**/logg-inn**");

        Assert.Equal(0, await DraftsAsync(visit));
    }

    [Fact]
    public async Task What_somebody_else_has_saved_meanwhile_is_not_written_over()
    {
        await using var first = await OpenPersonAsync();
        await WriteAsync(first, "Endre opplysninger", "Stilling", "kommuneoverlege");
        await using var second = await OpenPersonAsync();
        await WriteAsync(second, "Endre opplysninger", "Stilling", "rådgiver");
        await Button(second, "Lagre").ClickAsync();
        await Assertions.Expect(second.Page.GetByText("Opplysningene er lagret.")).ToBeVisibleAsync();

        await first.Page.ReloadAsync();
        await first.ReadyAsync();
        await Button(first, "Endre opplysninger").ClickAsync();

        await Assertions.Expect(first.Page.GetByLabel("Stilling")).ToHaveValueAsync("rådgiver");
        await Assertions.Expect(first.Page.Locator(".draft")).ToContainTextAsync("kommuneoverlege");
        await first.AssertAccessibleAsync("kladd-ved-siden-av");
        await Button(first, "Sett inn").ClickAsync();
        await Assertions.Expect(first.Page.GetByLabel("Stilling")).ToHaveValueAsync("kommuneoverlege");
    }

    private async Task<Visit> OpenPersonAsync()
    {
        var visit = await OpenAsync("Are Administratorsen", "/brukere");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Gunnar Liksomsen" }).ClickAsync();
        return visit;
    }

    private async Task<Visit> OpenAsync(string person, string address)
    {
        var visit = await browser.OpenAsync();
        await visit.SignInAsync(person);
        await visit.GoAsync(address);
        return visit;
    }

    private static async Task WriteAsync(Visit visit, string button, string label, string text)
    {
        await Button(visit, button).ClickAsync();
        await visit.Page.GetByLabel(label).FillAsync(text);
    }

    private static Task<int> DraftsAsync(Visit visit) =>
        visit.Page.EvaluateAsync<int>("() => Object.keys(localStorage).filter(key => key.startsWith('samarbeid:kladd:')).length");

    private static ILocator Button(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
