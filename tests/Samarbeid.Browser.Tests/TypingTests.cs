using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>What is typed is what stands on the screen and what is saved: at three paces, on a line without and with 80 ms each way.</summary>
[Collection(WaitingCollection.Name)]
public sealed class TypingTests(BrowserFixture browser)
{
    private const int Letters = 88;

    private static string? _meeting;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(20, 0)]
    [InlineData(60, 0)]
    [InlineData(0, 80)]
    [InlineData(20, 80)]
    [InlineData(60, 80)]
    public async Task No_letter_is_lost_between_the_fingers_and_the_database(int pace, int delay)
    {
        _meeting ??= await HoldMeetingAsync();
        await using var line = new SlowLine(browser.Server.Address, TimeSpan.FromMilliseconds(delay));
        await using var visit = await browser.OpenAsync(line.Address);
        await visit.SignInAsync("Kari Eksempelsen");

        await WriteSummaryAsync(visit, pace, TextOf("Sammendrag", pace, delay));
        await WriteInMeetingAsync(visit, "Konklusjon", ".conclusion", pace, TextOf("Konklusjon", pace, delay));
        await WriteInMeetingAsync(visit, "Notater fra drøftingen", ".notes", pace, TextOf("Notater", pace, delay));
        await WriteNoteAsync(visit, pace, TextOf("Notat", pace, delay));
        await WriteChallengeAsync(visit, pace, TextOf("Uro", pace, delay));
        visit.AssertNoFaults("typing");
    }

    private static async Task WriteSummaryAsync(Visit visit, int pace, string text)
    {
        const string report = "/rapporter/5035/2023/arbeid";
        await visit.GoAsync("/rapporter");
        if (await visit.Page.Locator($"a[href='{report}']").CountAsync() == 0)
        {
            await visit.Page.GetByLabel("Årstall").First.FillAsync("2023");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start årsrapport" }).First.ClickAsync();
            await visit.Page.WaitForURLAsync(url => url.EndsWith("2023/arbeid", StringComparison.Ordinal));
        }

        await visit.GoAsync(report);
        var field = visit.Page.GetByLabel("Sammendrag", new() { Exact = true });
        await TypeAsync(visit, field, pace, text);
        await SavedAsync(visit, "main");
        await Assertions.Expect(field).ToHaveValueAsync(text);
        await visit.GoAsync(report);
        await Assertions.Expect(field).ToHaveValueAsync(text);
    }

    private static async Task WriteInMeetingAsync(Visit visit, string label, string around, int pace, string text)
    {
        await visit.GoAsync(_meeting!);
        var field = visit.Page.GetByLabel(label, new() { Exact = true });
        await TypeAsync(visit, field, pace, text);
        await SavedAsync(visit, around);
        await Assertions.Expect(field).ToHaveValueAsync(text);
        await visit.GoAsync(_meeting!);
        await Assertions.Expect(field).ToHaveValueAsync(text);
    }

    private static async Task WriteNoteAsync(Visit visit, int pace, string text)
    {
        await visit.GoAsync("/tiltak");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Kveldsvandring med natteravnene" }).ClickAsync();
        await Button(visit, "Skriv notat").ClickAsync();
        await OpenedAsync(visit);
        await TypeAsync(visit, visit.Page.GetByLabel("Hva har skjedd?"), pace, text);
        await Button(visit, "Lagre notatet").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".timeline").GetByText(text, new() { Exact = true })).ToBeVisibleAsync();
    }

    private static async Task WriteChallengeAsync(Visit visit, int pace, string text)
    {
        await visit.GoAsync("/utfordringer");
        await Button(visit, "Ny utfordring").ClickAsync();
        var municipality = visit.Page.Locator("main").GetByLabel("Kommune").Last;
        if (await municipality.InputValueAsync() == "") await municipality.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await OpenedAsync(visit);
        await TypeAsync(visit, visit.Page.GetByLabel("Hva er utfordringen?"), pace, text);
        await Button(visit, "Lagre").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main").GetByText(text, new() { Exact = true }).First).ToBeVisibleAsync();
    }

    /// <summary>By itself, in the pause after the last letter: "Lagret" stands there after an earlier pause too.</summary>
    private static async Task SavedAsync(Visit visit, string around)
    {
        await visit.Page.WaitForTimeoutAsync(4_000);
        await Assertions.Expect(visit.Page.Locator($"{around} .saved")).ToContainTextAsync("Lagret");
    }

    /// <summary>A form that opens takes the focus, which comes late on a slow line.</summary>
    private static Task OpenedAsync(Visit visit) => visit.Page.WaitForTimeoutAsync(1_000);

    private static async Task TypeAsync(Visit visit, ILocator field, int pace, string text)
    {
        await field.FillAsync("");
        await visit.Page.Keyboard.TypeAsync(text, new() { Delay = pace });
        Assert.Equal(text, await field.InputValueAsync());
    }

    private async Task<string> HoldMeetingAsync()
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Kari Eksempelsen");
        var steps = new MeetingSteps(visit);
        await steps.PlanAsync(DateOnly.FromDateTime(DateTime.Today).AddDays(17));
        await steps.WriteAgendaAsync();
        await steps.SendNoticeAsync();
        await steps.HoldAsync();
        await steps.ConcludeAsync();
        return new Uri(visit.Page.Url).PathAndQuery;
    }

    private static string TextOf(string first, int pace, int delay) =>
        // Letters the tool has a key for: the others it sets in without typing them, past the keys that are on their way.
        $"{first} {pace}/{delay}: hver eneste bokstav skal bli den den ble skrevet som, til og med den siste av dem.".PadRight(Letters, '.')[..(Letters - 1)] + ".";

    private static ILocator Button(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
