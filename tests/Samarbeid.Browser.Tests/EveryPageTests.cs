using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Samarbeid.Infrastructure.Due;

namespace Samarbeid.Browser.Tests;

/// <summary>Pages the main job does not pass, each as somebody who uses it, in both written forms where it matters.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EveryPageTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("Kari Eksempelsen", "/moter", "moter")]
    [InlineData("Kari Eksempelsen", "/tiltak?visning=alle", "tiltak-alle")]
    [InlineData("Kari Eksempelsen", "/tiltak?visning=alle&status=alle&sorter=ansvarlig&mer=1", "tiltak-sortert")]
    [InlineData("Kari Eksempelsen", "/tiltak?visning=tavle&gruppe=ansvarlig", "tiltak-tavle-ansvarlig")]
    [InlineData("Kari Eksempelsen", "/tiltak?visning=tavle&gruppe=frist", "tiltak-tavle-frist")]
    [InlineData("Kari Eksempelsen", "/tiltak?visning=kalender", "tiltak-kalender")]
    [InlineData("Kari Eksempelsen", "/anbefalinger", "anbefalinger")]
    [InlineData("Kari Eksempelsen", "/utfordringer", "utfordringer")]
    [InlineData("Kari Eksempelsen", "/adressater", "adressater")]
    [InlineData("Kari Eksempelsen", "/kriminalitet", "kriminalitet")]
    [InlineData("Kari Eksempelsen", "/kommuner/1151/kriminalitet", "kriminalitet-utsira")]
    [InlineData("Kari Eksempelsen", "/kommuner/5035", "kommune")]
    [InlineData("Gunnar Liksomsen", "/", "oversikt-politistasjonssjef")]
    [InlineData("Gunnar Liksomsen", "/tiltak?visning=tavle", "tiltak-tavle")]
    [InlineData("Ola Oppdiktet", "/", "oversikt-ordforer")]
    [InlineData("Marit Prøvesen", "/anbefalinger", "anbefalinger-kommunedirektor")]
    [InlineData("Mikkel Prøvdal", "/", "oversikt-to-kommuner")]
    [InlineData("Are Administratorsen", "/", "oversikt-administrator")]
    [InlineData("Kari Eksempelsen", "/kalender", "kalender")]
    [InlineData("Kari Eksempelsen", "/kontakter", "kontakter")]
    [InlineData("Kari Eksempelsen", "/kontakter/ny", "kontakt-ny")]
    [InlineData("Kari Eksempelsen", "/varsler", "varsler")]
    [InlineData("Kari Eksempelsen", "/varsler/innstillinger", "varselvalg")]
    [InlineData("Are Administratorsen", "/paaminnelser", "paaminnelser")]
    [InlineData("Kari Eksempelsen", "/sok?q=ung", "sok")]
    [InlineData("Gunnar Liksomsen", "/distrikt", "distrikt")]
    [InlineData("Are Administratorsen", "/administrasjon/selvevaluering", "selvevaluering-sporsmal")]
    [InlineData("Are Administratorsen", "/brukere", "brukere")]
    [InlineData("Are Administratorsen", "/administrasjon/rad", "administrasjon-rad")]
    [InlineData("Are Administratorsen", "/tjenesteenheter", "tjenesteenheter")]
    [InlineData("Are Administratorsen", "/administrasjon/kommuner", "administrasjon-kommuner")]
    public async Task A_page_can_be_used_by_everybody(string person, string address, string name)
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync(person);
        await visit.GoAsync(address);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        await visit.AssertAccessibleAsync(name);
    }

    [Theory]
    [InlineData("/", "oversikt-nynorsk")]
    [InlineData("/tiltak", "tiltak-nynorsk")]
    [InlineData("/moter", "moter-nynorsk")]
    [InlineData("/anbefalinger", "anbefalinger-nynorsk")]
    [InlineData("/utfordringer", "utfordringer-nynorsk")]
    [InlineData("/rapporter/5035/2024/arbeid", "rapport-arbeid-nynorsk")]
    [InlineData("/kommuner/5035/kriminalitet", "kriminalitetsbilde-nynorsk")]
    public async Task A_page_speaks_nynorsk_to_those_who_chose_it(string address, string name)
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Kari Eksempelsen");
        await visit.Page.Locator("[popovertarget=personmeny]").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Nynorsk" }).ClickAsync();
        await visit.ReadyAsync();
        await visit.GoAsync(address);

        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "nn");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Tilrådingar" }).First).ToBeVisibleAsync();
        await visit.AssertAccessibleAsync(name);
    }

    [Theory]
    [InlineData("/finnes-ikke", 404, "Vi finner ikke siden", "feil-404")]
    [InlineData("/moter", 403, "Du har ikke tilgang hit", "feil-403")]
    [InlineData("/feil/500", 200, "Noe gikk galt hos oss", "feil-500")]
    public async Task A_page_that_is_not_there_not_for_you_or_broken_says_so_in_Norwegian(string address, int status, string heading, string name)
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Are Administratorsen");
        await visit.RefusedAsync(address, status);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = heading })).ToBeVisibleAsync();
        await visit.AssertAccessibleAsync(name);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Gå til oversikten" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Oversikt");
    }

    [Fact]
    public async Task The_mails_of_development_can_be_read_by_everybody()
    {
        await browser.Server.Services.GetRequiredService<RunReminders>().RunAsync(DateOnly.FromDateTime(DateTime.Today), CancellationToken.None);
        await using var visit = await browser.OpenAsync();
        await visit.ReadAsync("/utvikling/epost");

        await visit.AssertAccessibleAsync("utvikling-epost");
        await visit.Page.Locator("main table a").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".mail-text")).ToBeVisibleAsync();
        await visit.AssertAccessibleAsync("utvikling-epost-en");
    }

    // Hangfire's own markup is not ours to make accessible: here is held only who gets in.
    [Fact]
    public async Task The_jobs_are_shown_to_an_administrator_and_to_nobody_else()
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Are Administratorsen");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Jobber" }).First.ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("Hangfire"));
        await visit.PictureAsync("jobber");

        await using var other = await browser.OpenAsync();
        await other.SignInAsync("Kari Eksempelsen");
        await Assertions.Expect(other.Page.GetByRole(AriaRole.Link, new() { Name = "Jobber" })).ToHaveCountAsync(0);
        await other.RefusedAsync("/jobs", 403);
    }
}
