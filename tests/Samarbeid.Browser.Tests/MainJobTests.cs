using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Samarbeid.Infrastructure.Due;

namespace Samarbeid.Browser.Tests;

/// <summary>One promise through its whole life: agreed in a meeting, followed up, mailed, completed.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MainJobTests(BrowserFixture browser)
{
    private const string Promise = "Måle farten ved skolen i to uker";

    private readonly DateOnly _today = DateOnly.FromDateTime(DateTime.Today);

    [Fact]
    public async Task A_promise_is_agreed_frozen_in_the_minutes_and_completed_by_its_owner()
    {
        var meeting = await HoldMeetingAsync();
        await ApproveAsync("Ola Oppdiktet", meeting, "Godkjenn som møteleder", "Du har godkjent referatet");
        await ApproveAsync("Gunnar Liksomsen", meeting, "Godkjenn for politiet", "Begge sider har godkjent");
        await ReadMinutesAsync(meeting);
        await CompleteAsync();
    }

    private async Task<string> HoldMeetingAsync()
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Kari Eksempelsen");
        await visit.AssertAccessibleAsync("oversikt");

        var steps = new MeetingSteps(visit);
        await steps.PlanAsync(_today.AddDays(16));
        var meeting = new Uri(visit.Page.Url).AbsolutePath;
        await steps.WriteAgendaAsync();
        await steps.SendNoticeAsync();
        await FindNoticeInMailFolderAsync();
        await steps.HoldAsync();
        await steps.ConcludeAsync();
        await steps.RecommendAsync(_today.AddDays(45));
        await steps.PromiseAsync(Promise, "Kari Eksempelsen", _today.AddDays(30));
        await steps.WriteLineAsync("a Stjørdal vurderer åpen hall i helgene, svar innen mars", "Vurderer åpen hall i helgene");
        await steps.NoteTheRestAsync();
        await steps.SendMinutesAsync();
        visit.AssertNoFaults("meeting");
        return meeting;
    }

    private async Task ApproveAsync(string who, string meeting, string button, string says)
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync(who);
        await new MeetingSteps(visit).ApproveAsync(meeting, button, says);
        visit.AssertNoFaults(who);
    }

    private async Task ReadMinutesAsync(string meeting)
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Marit Prøvesen");
        await visit.ReadAsync($"{meeting}/referat");
        await visit.AssertAccessibleAsync("referat");
        await Assertions.Expect(visit.Page.GetByText("Rådet er enig om å sikre skoleveien")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText(Promise).First).ToBeVisibleAsync();

        var pdf = await visit.Page.APIRequest.GetAsync($"{browser.Server.Address}{meeting[1..]}/referat.pdf");
        Assert.Equal("application/pdf", pdf.Headers["content-type"]);
        using var read = UglyToad.PdfPig.PdfDocument.Open(await pdf.BodyAsync());
        var text = string.Join(' ', read.GetPages().Select(p => p.Text));
        Assert.Contains("skoleveien", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Utkast", text, StringComparison.OrdinalIgnoreCase);
    }

    private async Task CompleteAsync()
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Kari Eksempelsen");
        await visit.GoAsync("/tiltak");
        await visit.AssertAccessibleAsync("mine-tiltak");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = Promise }).ClickAsync();
        await visit.AssertAccessibleAsync("tiltak");

        await Button("Skriv notat").ClickAsync();
        await visit.Page.GetByLabel("Hva har skjedd?").FillAsync("Måleutstyret er lånt av Statens vegvesen.");
        await visit.AssertAccessibleAsync("tiltak-notat");
        await Button("Lagre notatet").ClickAsync();
        await SaysAsync("Notatet er lagret");

        await Button("Fullfør").ClickAsync();
        await visit.Page.GetByLabel("Hva ble resultatet?").FillAsync("Snittfarten var 38 km/t. Resultatet er sendt kommunen.");
        await Button("Fullfør tiltaket").ClickAsync();
        await SaysAsync("Tiltaket er fullført");
        await visit.AssertAccessibleAsync("tiltak-fullfort");

        ILocator Button(string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
        Task SaysAsync(string text) => Assertions.Expect(visit.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = text }).First).ToBeVisibleAsync();
    }

    /// <summary>The outbox is sent once a minute; here it is told to at once, because the meeting goes on faster than that.</summary>
    private async Task FindNoticeInMailFolderAsync()
    {
        await browser.Server.Services.GetRequiredService<RunReminders>().RunAsync(_today, CancellationToken.None);

        var texts = new List<string>();
        foreach (var mail in Directory.GetFiles(browser.Server.MailFolder, "*.eml"))
            texts.Add((await MimeKit.MimeMessage.LoadAsync(mail)).TextBody ?? "");
        Assert.Contains(texts, t => t.Contains(MeetingSteps.Case, StringComparison.Ordinal));
    }
}
