using System.Globalization;
using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>What a politikontakt does from the plan of a meeting to its minutes, by role and label as a person finds them.</summary>
internal sealed class MeetingSteps(Visit visit)
{
    public const string Case = "Trygg skolevei ved rundkjøringen";

    private IPage Page => visit.Page;

    public async Task PlanAsync(DateOnly date)
    {
        await visit.GoAsync("/moter/ny");
        await visit.AssertAccessibleAsync("mote-nytt");
        await Page.GetByLabel("Dato").FillAsync(Iso(date));
        await Page.GetByLabel("Klokkeslett").FillAsync("10:00");
        await Page.GetByLabel("Sted").FillAsync("Rådhuset, møterom 2");
        await Button("Planlegg møtet").ClickAsync();
        await SaysAsync("Møtet er planlagt");
    }

    public async Task WriteAgendaAsync()
    {
        await Button("Ny sak").ClickAsync();
        await Page.GetByLabel("Hva gjelder saken?").FillAsync(Case);
        await Page.GetByLabel("Bakgrunn").FillAsync("Skolen har meldt om fartsovertredelser.");
        await Button("Legg til saken").ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Link, new() { Name = Case })).ToBeVisibleAsync();
        await visit.AssertAccessibleAsync("mote-planlagt");
    }

    public async Task SendNoticeAsync()
    {
        await Button("Send innkalling").First.ClickAsync();
        await visit.AssertAccessibleAsync("mote-innkalling");
        await Page.Locator("form").Filter(new() { Has = Button("Send innkalling") }).GetByRole(AriaRole.Button, new() { Name = "Send innkalling" }).ClickAsync();
        await SaysAsync("Innkallingen er sendt");
    }

    public async Task HoldAsync()
    {
        await Button("Start møtet").ClickAsync();
        foreach (var member in await Page.Locator("fieldset.attendance").AllAsync()) await member.GetByLabel("Til stede").CheckAsync();
        await visit.AssertAccessibleAsync("mote-oppmote");
        await Button("Lagre oppmøtet").ClickAsync();
        // The meeting is two weeks ahead.
        await Button("Start nå").ClickAsync();
        await SaysAsync("Oppmøtet er lagret");
    }

    public async Task ConcludeAsync()
    {
        await OpenAsync(Case);
        await Page.GetByLabel("Konklusjon", new() { Exact = true }).FillAsync("Rådet er enig om å sikre skoleveien før sommeren.");
        await Button("Lagre konklusjonen").ClickAsync();
        await Assertions.Expect(Page.Locator(".conclusion .saved")).ToContainTextAsync("Lagret");
    }

    public async Task RecommendAsync(DateOnly answerDue)
    {
        await Button("Ny anbefaling").ClickAsync();
        await Page.GetByLabel("Hva anbefaler dere?").FillAsync("Fartsdempere ved rundkjøringen");
        await Page.GetByLabel("Hvilken utfordring svarer den på?").SelectOptionAsync(new SelectOptionValue { Label = "+ Skriv en ny utfordring" });
        await Page.GetByLabel("Den nye utfordringen").FillAsync("Høy fart ved skolen");
        await Page.GetByLabel("Hvem går den til?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Page.GetByLabel("Svar innen").FillAsync(Iso(answerDue));
        await visit.AssertAccessibleAsync("mote-ny-anbefaling");
        await Button("Lag anbefalingen").ClickAsync();
        await SaysAsync("er laget");
    }

    public async Task PromiseAsync(string title, string responsible, DateOnly due)
    {
        await Button("Nytt tiltak").ClickAsync();
        await Page.GetByLabel("Hva skal gjøres?").FillAsync(title);
        var who = Page.GetByLabel("Hvem er ansvarlig?");
        var option = await who.Locator("option").Filter(new() { HasText = responsible }).First.GetAttributeAsync("value");
        await who.SelectOptionAsync(option!);
        await Page.GetByLabel(new System.Text.RegularExpressions.Regex("^Frist(?!er)")).FillAsync(Iso(due));
        await visit.AssertAccessibleAsync("mote-nytt-tiltak");
        await Button("Lag tiltaket").ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Link, new() { Name = title })).ToBeVisibleAsync();
    }

    /// <summary>A line of quick entry that leaves something to choose, for which the first of what is offered is taken.</summary>
    public async Task WriteLineAsync(string line, string title)
    {
        await Page.GetByLabel("Hurtigregistrering").PressSequentiallyAsync(line);
        await visit.AssertAccessibleAsync("mote-hurtigregistrering");
        while (await Page.Locator(".quick-line-options button").CountAsync() is > 0 and var left)
        {
            await Page.Locator(".quick-line-options button").First.ClickAsync();
            await Assertions.Expect(Page.Locator(".quick-line-options button")).Not.ToHaveCountAsync(left);
        }

        await Page.GetByLabel("Hvilken utfordring svarer den på?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Page.GetByLabel("Hurtigregistrering").PressAsync("Enter");
        await Assertions.Expect(Page.GetByRole(AriaRole.Link, new() { Name = title })).ToBeVisibleAsync();
    }

    public async Task NoteTheRestAsync()
    {
        foreach (var title in new[] { "Godkjenning av referat", "Oppfølging av tiltak", "Situasjonsbilde", "Neste møte", "Eventuelt" })
        {
            await OpenAsync(title);
            await Button("Tatt til orientering").ClickAsync();
            await Assertions.Expect(Page.GetByText("Saken er tatt til orientering.")).ToBeVisibleAsync();
        }

        await visit.AssertAccessibleAsync("mote-gjennomfort");
    }

    public async Task SendMinutesAsync()
    {
        await Button("Send referatet til godkjenning").ClickAsync();
        await Button("Send til godkjenning").ClickAsync();
        await SaysAsync("Referatet er sendt til godkjenning");
    }

    public async Task ApproveAsync(string address, string button, string says)
    {
        await visit.GoAsync(address);
        await visit.AssertAccessibleAsync("mote-godkjenning");
        await Button(button).ClickAsync();
        await Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await SaysAsync(says);
    }

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task OpenAsync(string title)
    {
        await Page.Locator(".agenda").GetByRole(AriaRole.Link, new() { Name = title }).First.ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = title, Level = 2 })).ToBeVisibleAsync();
    }

    private ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private Task SaysAsync(string text) => Assertions.Expect(Page.GetByRole(AriaRole.Status).Filter(new() { HasText = text }).First).ToBeVisibleAsync();
}
