using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>The main job without a mouse: only Tab, Enter, Space, the arrows, Escape and letters.</summary>
[Collection(BrowserCollection.Name)]
public sealed class KeyboardJobTests(BrowserFixture browser)
{
    private const string Case = "Lys på gangveien";
    private const string Promise = "Måle lyset på gangveien";
    private const int MostKeys = 12;
    private const string Typist = "Jonas Demorud";

    private const string Reader = "Anne Påskudd";

    private Visit _visit = null!;
    private Visit _reader = null!;
    private KeyboardHands _hands = null!;

    [Fact]
    public async Task A_meeting_is_planned_held_and_followed_up_by_keyboard_alone()
    {
        await using var visit = await browser.OpenAsync();
        await using var reader = await browser.OpenAsync();
        (_visit, _hands, _reader) = (visit, new KeyboardHands(visit.Page), reader);
        await reader.SignInAsync(Reader);

        await SignInAsync();
        await PlanAsync();
        await AddCaseAsync();
        await SendNoticeAsync();
        await reader.GoAsync(new Uri(visit.Page.Url).AbsolutePath);
        await HoldAsync();
        await EnterPresenceAsync();
        await ConcludeAsync();
        await WriteLineAsync();
        await PromiseAsync();
        await CompleteAsync();
        await FinishAsync();
        visit.AssertNoFaults("keyboard");
        reader.AssertNoFaults("the other browser");
    }

    [Fact]
    public async Task What_opens_over_the_page_is_closed_by_Escape_and_gives_the_focus_back()
    {
        await using var visit = await browser.OpenAsync(Visit.Phone);
        _hands = new KeyboardHands(visit.Page);
        await visit.SignInAsync("Kari Eksempelsen");

        foreach (var (button, opened) in new[] { ("Meny", "#hovedmeny"), ("Kari Eksempelsen, Språk og pålogging", "#personmeny") })
        {
            await _hands.PressAsync(AriaRole.Button, button);
            await Assertions.Expect(visit.Page.Locator(opened)).ToBeVisibleAsync();
            await visit.Page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(visit.Page.Locator(opened)).ToBeHiddenAsync();
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = button })).ToBeFocusedAsync();
        }
    }

    private async Task SignInAsync()
    {
        await _visit.Page.GotoAsync("/logg-inn");
        await _hands.PressAsync(AriaRole.Button, $"Logg inn som {Typist}");
        await _visit.ReadyAsync();
    }

    private async Task PlanAsync()
    {
        await _hands.PressAsync(AriaRole.Link, "Møter");
        await _hands.IsAtHeadingAsync("Møter", 1);
        await _hands.PressAsync(AriaRole.Link, "Planlegg møte");
        await _hands.IsAtHeadingAsync("Planlegg møte", 1);
        await _hands.TypeDateAsync("Dato", DateOnly.FromDateTime(DateTime.Today).AddDays(17));
        await _hands.TypeAsync("Sted", "Rådhuset");
        await _hands.PressAsync(AriaRole.Button, "Planlegg møtet");
        await SaysAsync("Møtet er planlagt");
        await _hands.IsAtHeadingAsync("Indre Østfold politiråd", 1);
    }

    private async Task AddCaseAsync()
    {
        await _hands.PressAsync(AriaRole.Button, "Ny sak");
        await Assertions.Expect(_visit.Page.GetByLabel("Hva gjelder saken?")).ToBeFocusedAsync();
        await _hands.TypeAsync("Hva gjelder saken?", Case);
        await _hands.PressAsync(AriaRole.Button, "Legg til saken");
        await _hands.IsAtHeadingAsync(Case, 2);
    }

    private async Task SendNoticeAsync()
    {
        await _hands.PressAsync(AriaRole.Button, "Send innkalling");
        await _hands.IsAtHeadingAsync("Innkalling", 2);
        await _hands.PressAsync(AriaRole.Button, "Lukk");
        await _hands.IsSomewhereAsync();
        await _hands.PressAsync(AriaRole.Button, "Send innkalling");
        await _hands.IsAtHeadingAsync("Innkalling", 2);
        await _hands.PressAsync(AriaRole.Button, "Send innkalling");
        await SaysAsync("Innkallingen er sendt");
        await _hands.IsSomewhereAsync();
    }

    private async Task HoldAsync()
    {
        await _hands.PressAsync(AriaRole.Button, "Start møtet");
        await _hands.IsAtHeadingAsync("Hvem er til stede?", 2);
        foreach (var member in await _visit.Page.Locator("fieldset.attendance").AllAsync())
            await _hands.PressAsync(member.GetByLabel("Til stede"), "Space");
        await _hands.PressAsync(AriaRole.Button, "Lagre oppmøtet");
        await _hands.PressAsync(AriaRole.Button, "Start nå");
        await SaysAsync("Oppmøtet er lagret");
        await _hands.IsSomewhereAsync();
        await ReaderHearsAsync($"Møtet er startet, av {Typist}");
        await Assertions.Expect(_reader.Page.Locator(".presence")).ToBeVisibleAsync();
        await _reader.AssertAsync("mote-lest-av-annen-1280");
    }

    private async Task EnterPresenceAsync()
    {
        var chair = _visit.Page.Locator(".presence-line").Filter(new() { HasText = Reader });
        await _hands.PressAsync(chair.GetByRole(AriaRole.Button, new() { Name = "Endre" }), "Enter");
        await _hands.IsAtHeadingAsync($"Oppmøtet til {Reader}", 3);
        await _hands.PressAsync(AriaRole.Button, "Går nå");
        await Assertions.Expect(chair).ToContainTextAsync("Gikk etter");
        await _hands.IsSomewhereAsync();
        await _hands.TypeAsync("Legg til gjest", "Kari Nordmann, barnevernet");
        await _hands.PressAsync("Enter");
        await Assertions.Expect(_reader.Page.Locator(".presence-line").Filter(new() { HasText = "Kari Nordmann" })).ToContainTextAsync("barnevernet");
        await _reader.AssertAsync("mote-oppmote-lest-av-annen-1280");
    }

    private async Task ConcludeAsync()
    {
        await _hands.PressAsync(_visit.Page.Locator(".agenda").GetByRole(AriaRole.Link, new() { Name = "Eventuelt" }), "Enter");
        await _hands.IsAtHeadingAsync("Eventuelt", 2);
        await _hands.PressAsync(AriaRole.Button, "Tatt til orientering");
        await Assertions.Expect(_visit.Page.GetByText("Saken er tatt til orientering.")).ToBeVisibleAsync();
        await _hands.IsAtHeadingAsync("Eventuelt", 2);

        await _hands.PressAsync(_visit.Page.Locator(".agenda").GetByRole(AriaRole.Link, new() { Name = Case }), "Enter");
        await _hands.IsAtHeadingAsync(Case, 2);
        await _hands.TypeAsync("Konklusjon", "Kommunen setter opp lys, politiet måler før og etter.");
        await _hands.PressAsync(AriaRole.Button, "Lagre konklusjonen");
        await Assertions.Expect(_visit.Page.Locator(".conclusion .saved")).ToContainTextAsync("Lagret");
        await _hands.IsSomewhereAsync();
        await ReaderHearsAsync($"har fått en konklusjon, av {Typist}");
    }

    private async Task WriteLineAsync()
    {
        await _hands.TypeAsync("Konklusjon", "Kommunen setter opp lys, politiet måler før og etter. Skolen får vite det.");
        var before = _hands.Pressed;
        await _hands.TypeAsync("Hurtigregistrering", "t Jonas ringer rektor innen fredag om to uker");
        await Assertions.Expect(_visit.Page.Locator(".quick-line-read")).ToContainTextAsync($"Ringer rektor. Ansvarlig: {Typist}.");
        await _hands.PressAsync("Enter");
        await Assertions.Expect(_visit.Page.GetByRole(AriaRole.Link, new() { Name = "Ringer rektor" })).ToBeVisibleAsync();

        Assert.InRange(_hands.Pressed - before, 1, MostKeys);
        await Assertions.Expect(_visit.Page.GetByLabel("Hurtigregistrering")).ToBeFocusedAsync();
        await Assertions.Expect(_visit.Page.GetByLabel("Hurtigregistrering")).ToHaveValueAsync("");
    }

    private async Task PromiseAsync()
    {
        await _hands.PressAsync(AriaRole.Button, "Nytt tiltak");
        await Assertions.Expect(_visit.Page.GetByLabel("Hva skal gjøres?")).ToBeFocusedAsync();
        await _hands.TypeAsync("Hva skal gjøres?", Promise);
        await _hands.TypeAsync("Hvem er ansvarlig?", Typist);
        await _hands.TypeDateAsync("Frist", DateOnly.FromDateTime(DateTime.Today).AddDays(30));
        await _hands.PressAsync(AriaRole.Button, "Lag tiltaket");
        await Assertions.Expect(_visit.Page.GetByRole(AriaRole.Link, new() { Name = Promise })).ToBeVisibleAsync();
        await Assertions.Expect(_visit.Page.GetByRole(AriaRole.Button, new() { Name = "Nytt tiltak", Exact = true })).ToBeFocusedAsync();
    }

    private async Task CompleteAsync()
    {
        await _hands.PressAsync(_visit.Page.GetByRole(AriaRole.Link, new() { Name = Promise }), "Enter");
        await _hands.IsAtHeadingAsync(Promise, 1);
        await _hands.PressAsync(AriaRole.Button, "Fullfør");
        await _hands.IsAtHeadingAsync("Fullfør", 3);
        await _hands.TypeAsync("Hva ble resultatet?", "Lyset er målt og godt nok.");
        await _hands.PressAsync(AriaRole.Button, "Fullfør tiltaket");
        await SaysAsync("Tiltaket er fullført");
        await _hands.IsAtHeadingAsync("Hva vil du gjøre?", 2);
    }

    private async Task FinishAsync()
    {
        await _visit.Page.GoBackAsync();
        await _visit.ReadyAsync();
        foreach (var title in new[] { "Godkjenning av referat", "Oppfølging av tiltak", "Situasjonsbilde", "Neste møte" })
        {
            await _hands.PressAsync(_visit.Page.Locator(".agenda").GetByRole(AriaRole.Link, new() { Name = title }), "Enter");
            await _hands.IsAtHeadingAsync(title, 2);
            await _hands.PressAsync(AriaRole.Button, "Tatt til orientering");
            await Assertions.Expect(_visit.Page.GetByText("Saken er tatt til orientering.")).ToBeVisibleAsync();
        }

        await _hands.PressAsync(AriaRole.Button, "Send referatet til godkjenning");
        await _hands.PressAsync(AriaRole.Button, "Send til godkjenning");
        await SaysAsync("Referatet er sendt til godkjenning");
        await Assertions.Expect(_reader.Page.GetByRole(AriaRole.Link, new() { Name = "Les referatet" }).First).ToBeVisibleAsync();
        await _hands.PressAsync(AriaRole.Link, "Les referatet");
        await Assertions.Expect(_visit.Page.GetByText("Kari Nordmann (gjest)")).ToBeVisibleAsync();
        await Assertions.Expect(_visit.Page.GetByText($"Ikke til stede i saken: {Reader}.").First).ToBeVisibleAsync();
        await _visit.AssertAsync("mote-referat-1280");
    }

    private Task ReaderHearsAsync(string text) => Assertions.Expect(_reader.Page.Locator(".live")).ToContainTextAsync(text);

    private Task SaysAsync(string text) =>
        Assertions.Expect(_visit.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = text }).First).ToBeVisibleAsync();
}
