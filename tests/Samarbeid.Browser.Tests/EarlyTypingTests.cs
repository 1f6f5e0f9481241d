using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>Somebody types in a page that is shown and does not answer yet, and types on while it begins to: the fields are then put in anew.</summary>
[Collection(WaitingCollection.Name)]
public sealed class EarlyTypingTests(BrowserFixture browser)
{
    private const string First = "Kommunehuset, ";
    private const string Second = "rom 3 i andre etasje ved siden av kantina";

    private readonly TaskCompletionSource _answers = new();

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    public async Task Whoever_types_on_while_the_page_begins_to_answer_loses_no_letter_and_no_focus(int pace)
    {
        await using var line = new SlowLine(browser.Server.Address, TimeSpan.FromMilliseconds(80));
        await using var visit = await OpenEarlyAsync(line);
        var place = visit.Page.Locator("[data-draft$='.Place']");

        await place.FillAsync("");
        await visit.Page.Keyboard.TypeAsync(First);
        _answers.SetResult();
        await visit.Page.Keyboard.TypeAsync(Second, new() { Delay = pace });
        await visit.ReadyAsync();

        await Assertions.Expect(place).ToHaveValueAsync(First + Second);
        await Assertions.Expect(place).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync(".");
        await Assertions.Expect(place).ToHaveValueAsync(First + Second + ".");
        visit.AssertNoFaults("typing early");
    }

    [Fact]
    public async Task What_was_kept_from_before_is_not_written_over_by_what_is_typed_before_it_is_shown()
    {
        await using var line = new SlowLine(browser.Server.Address, TimeSpan.Zero);
        await using var visit = await OpenEarlyAsync(line);
        var place = visit.Page.Locator("[data-draft$='.Place']");
        await place.FillAsync("Rådhuset");
        await visit.Page.ReloadAsync();

        await place.FillAsync("i kjelleren");
        _answers.SetResult();
        await visit.ReadyAsync();

        await Assertions.Expect(place).ToHaveValueAsync("Rådhuset i kjelleren");
        await Assertions.Expect(visit.Page.GetByText("Du skrev dette uten at det ble lagret.")).ToBeVisibleAsync();
    }

    /// <summary>The page where a meeting is planned, which asks for a line to the server and does not get it yet.</summary>
    private async Task<Visit> OpenEarlyAsync(SlowLine line)
    {
        var visit = await browser.OpenAsync(line.Address);
        await visit.SignInAsync("Kari Eksempelsen");
        await visit.Page.RouteAsync("**/_blazor/negotiate*", async route =>
        {
            await _answers.Task;
            await route.FallbackAsync();
        });
        await visit.Page.GotoAsync("/moter/ny");
        return visit;
    }
}
