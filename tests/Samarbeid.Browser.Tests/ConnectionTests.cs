using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>The line to the server breaks while somebody writes, and comes back.</summary>
[Collection(WaitingCollection.Name)]
public sealed partial class ConnectionTests(BrowserFixture browser)
{
    private const string Written = "Ungdom samles ved stasjonen";

    private readonly List<IWebSocketRoute> _lines = [];
    private bool _isBroken;

    [Fact]
    public async Task A_broken_line_is_told_in_Norwegian_and_what_was_written_is_there_when_it_is_back()
    {
        await using var visit = await browser.OpenAsync();
        await visit.Page.RouteWebSocketAsync(Line(), Connect);
        await visit.Page.RouteAsync(Line(), route => _isBroken ? route.AbortAsync() : route.FallbackAsync());
        await visit.SignInAsync("Kari Eksempelsen");
        await visit.GoAsync("/utfordringer");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ny utfordring" }).ClickAsync();
        await visit.Page.GetByLabel("Hva er utfordringen?").FillAsync(Written);

        _isBroken = true;
        foreach (var line in _lines.ToArray()) await line.CloseAsync(new() { Code = 1001 });
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "Forbindelsen er brutt" });
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await Assertions.Expect(dialog).ToContainTextAsync(new Regex("Mistet forbindelsen|Prøver igjen om"), new() { UseInnerText = true });
        visit.ExpectFaults();
        await visit.AssertAsync("forbindelsen-brutt-1280", wholePage: false);

        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        _isBroken = false;
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.GetByLabel("Hva er utfordringen?")).ToHaveValueAsync(Written);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lukk" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByLabel("Hva er utfordringen?")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Whoever_writes_when_the_line_breaks_writes_on_and_loses_no_letter()
    {
        await using var visit = await browser.OpenAsync();
        visit.ExpectFaults();
        await visit.Page.RouteWebSocketAsync(Line(), Connect);
        await visit.Page.RouteAsync(Line(), route => _isBroken ? route.AbortAsync() : route.FallbackAsync());
        await visit.SignInAsync("Kari Eksempelsen");
        await visit.GoAsync("/utfordringer");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ny utfordring" }).ClickAsync();
        var field = visit.Page.GetByLabel("Hva er utfordringen?");
        await field.FillAsync("");
        var typing = visit.Page.Keyboard.TypeAsync(Written, new() { Delay = 200 });

        _isBroken = true;
        foreach (var line in _lines.ToArray()) await line.CloseAsync(new() { Code = 1001 });
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "Forbindelsen er brutt" });
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await typing;

        await Assertions.Expect(field).ToHaveValueAsync(Written);
        await Assertions.Expect(field).ToBeFocusedAsync();
        await visit.AssertAsync("forbindelsen-brutt-mens-noen-skriver-1280", wholePage: false);
        await visit.WidthAsync(Visit.Phone);
        await visit.AssertAsync("forbindelsen-brutt-mens-noen-skriver-390", wholePage: false);
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await dialog.EvaluateAsync<bool>("dialog => dialog.matches(':modal')"));
        _isBroken = false;
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(field).ToHaveValueAsync(Written);
    }

    private void Connect(IWebSocketRoute line)
    {
        _lines.Add(line);
        if (!_isBroken) line.ConnectToServer();
    }

    [GeneratedRegex("/_blazor")]
    private static partial Regex Line();
}
