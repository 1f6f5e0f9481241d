using System.Globalization;
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

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    public async Task Whoever_only_went_into_a_field_before_the_page_answers_types_in_it_when_it_does(int pace)
    {
        await using var line = new SlowLine(browser.Server.Address, TimeSpan.FromMilliseconds(80));
        await using var visit = await OpenEarlyAsync(line);
        var place = visit.Page.Locator("[data-draft$='.Place']");

        await place.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ControlOrMeta+A");
        _answers.SetResult();
        await visit.ReadyAsync();
        await visit.Page.Keyboard.TypeAsync(Second, new() { Delay = pace });

        await Assertions.Expect(place).ToHaveValueAsync(Second);
        await Assertions.Expect(place).ToBeFocusedAsync();
        visit.AssertNoFaults("typing early");
    }

    [Fact]
    public async Task What_is_chosen_before_the_page_answers_is_chosen_when_it_does()
    {
        await using var line = new SlowLine(browser.Server.Address, TimeSpan.FromMilliseconds(80));
        await using var visit = await OpenEarlyAsync(line);
        var (body, date) = (visit.Page.Locator("#innhold form select").First, visit.Page.Locator("#innhold form input[type=date]").First);
        var chosen = await body.Locator("option").Last.GetAttributeAsync("value") ?? "";
        var day = DateTime.Today.AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        await body.SelectOptionAsync(chosen);
        await date.FillAsync(day);
        await visit.Page.Locator("#innhold button[type=submit]").FocusAsync();
        _answers.SetResult();
        await visit.ReadyAsync();

        await Assertions.Expect(body).ToHaveValueAsync(chosen);
        await Assertions.Expect(date).ToHaveValueAsync(day);
        await Assertions.Expect(visit.Page.Locator("#innhold button[type=submit]")).ToBeFocusedAsync();
        visit.AssertNoFaults("choosing early");
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
