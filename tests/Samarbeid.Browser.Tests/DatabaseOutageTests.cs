using Microsoft.Playwright;
using Samarbeid.Testing.Faults;

namespace Samarbeid.Browser.Tests;

/// <summary>The database goes away under an open page, and comes back.</summary>
[Collection(WaitingCollection.Name)]
public sealed class DatabaseOutageTests(BrowserFixture browser) : IAsyncLifetime
{
    private const string Written = "Ungdom samles ved stasjonen";
    private const string Away = "Databasen svarer ikke akkurat nå";

    private readonly Line _line = new();
    private SamarbeidServer _server = null!;
    private Visit _visit = null!;

    public async Task InitializeAsync()
    {
        _server = new SamarbeidServer(line: _line);
        _visit = await browser.OpenAsync(_server.Address);
        await _visit.SignInAsync("Kari Eksempelsen");
    }

    public async Task DisposeAsync()
    {
        await _visit.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task An_open_form_says_so_keeps_its_words_and_saves_them_once_it_is_back()
    {
        await _visit.GoAsync("/utfordringer");
        await Button("Ny utfordring").ClickAsync();
        await _visit.Page.Locator("main form select").First.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Question.FillAsync(Written);
        await _visit.Page.EvaluateAsync("() => { window.sameTab = true; }");

        _line.IsDown = true;
        await Button("Lagre").ClickAsync();
        await Assertions.Expect(_visit.Page.GetByRole(AriaRole.Alert).GetByText(Away)).ToBeVisibleAsync();
        await _visit.AssertAsync("databasen-borte-1280", wholePage: false);
        // As long as several rounds of the watch that would fetch the page anew.
        await _visit.Page.WaitForTimeoutAsync(5_000);
        await Assertions.Expect(Question).ToHaveValueAsync(Written);

        _line.IsDown = false;
        await Button("Lagre").ClickAsync();
        await Assertions.Expect(Question).ToHaveCountAsync(0);
        await Assertions.Expect(_visit.Page.Locator("main").GetByText(Written, new() { Exact = true })).ToHaveCountAsync(1);
        Assert.True(await _visit.Page.EvaluateAsync<bool>("() => window.sameTab === true"));
    }

    [Fact]
    public async Task A_page_gone_to_meanwhile_says_so_and_the_words_are_found_again()
    {
        await _visit.GoAsync("/utfordringer");
        await Button("Ny utfordring").ClickAsync();
        await Question.FillAsync(Written);

        _line.IsDown = true;
        await _visit.Page.GetByRole(AriaRole.Link, new() { Name = "Møter", Exact = true }).First.ClickAsync();
        await Assertions.Expect(_visit.Page.Locator("main").GetByText(Away).First).ToBeVisibleAsync();

        _line.IsDown = false;
        _visit.ExpectFaults();
        await _visit.GoAsync("/utfordringer");
        await Button("Ny utfordring").ClickAsync();
        await Assertions.Expect(Question).ToHaveValueAsync(Written);
    }

    [Fact]
    public async Task A_text_that_saves_itself_is_saved_whole_once_it_is_back()
    {
        await _visit.GoAsync("/rapporter");
        await _visit.Page.GetByLabel("Årstall").First.FillAsync("2023");
        await _visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start årsrapport" }).First.ClickAsync();
        await _visit.Page.WaitForURLAsync(url => url.EndsWith("2023/arbeid", StringComparison.Ordinal));
        var address = new Uri(_visit.Page.Url).AbsolutePath;
        var summary = _visit.Page.GetByLabel("Sammendrag", new() { Exact = true });
        await summary.FillAsync("Året begynte godt.");

        _line.IsDown = true;
        await summary.PressSequentiallyAsync(" Så ble det uro.");
        await Assertions.Expect(_visit.Page.Locator("main").GetByText(Away).First).ToBeVisibleAsync();
        var all = await summary.InputValueAsync();
        Assert.EndsWith("uro.", all, StringComparison.Ordinal);

        _line.IsDown = false;
        await summary.PressSequentiallyAsync(" Og så ro.");
        all = await summary.InputValueAsync();
        await _visit.Page.WaitForTimeoutAsync(4_000);
        await Assertions.Expect(_visit.Page.Locator(".saved")).ToContainTextAsync("Lagret");
        await _visit.GoAsync(address);
        await Assertions.Expect(summary).ToHaveValueAsync(all);
    }

    private ILocator Question => _visit.Page.GetByLabel("Hva er utfordringen?");

    private ILocator Button(string name) => _visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
