using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>From a challenge to an evaluated effect, over three actors: advised in a meeting, answered with a counter-proposal, done in steps, and judged by what was measured.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EvaluatedEffectTests(BrowserFixture browser)
{
    private const string Promise = "Male fartsdempere sammen med FAU";
    private const string Counter = "Malte fartsdempere i stedet for bygde";

    private readonly DateOnly _today = DateOnly.FromDateTime(DateTime.Today);

    [Fact]
    public async Task What_is_advised_is_answered_done_in_steps_and_judged()
    {
        var recommendation = await RecommendAsync();
        var action = await AnswerAsync(recommendation);
        await WorkAsync(action);
        await ReadAsync(recommendation, action);
    }

    private async Task<string> RecommendAsync()
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Kari Eksempelsen");
        var steps = new MeetingSteps(visit);
        await steps.PlanAsync(_today.AddDays(17));
        await steps.WriteAgendaAsync();
        await steps.SendNoticeAsync();
        await steps.HoldAsync();
        await steps.OpenAsync(MeetingSteps.Case);
        await steps.RecommendAsync(_today.AddDays(45));
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Fartsdempere ved rundkjøringen" }).First.ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Fartsdempere ved rundkjøringen", Level = 1 })).ToBeVisibleAsync();
        visit.AssertNoFaults("Kari");
        return new Uri(visit.Page.Url).AbsolutePath;
    }

    private async Task<string> AnswerAsync(string recommendation)
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Marit Prøvesen");
        await visit.GoAsync(recommendation);
        await Button(visit, "Svar på anbefalingen").ClickAsync();
        await visit.Page.GetByLabel("Hva svarer dere?").SelectOptionAsync(new SelectOptionValue { Value = "Postponed" });
        await Assertions.Expect(visit.Page.GetByLabel("Når svarer dere?")).ToBeVisibleAsync();
        await visit.AssertAccessibleAsync("anbefaling-utsett");
        await visit.Page.GetByLabel("Hva svarer dere?").SelectOptionAsync(new SelectOptionValue { Value = "PartlyEndorsed" });
        await visit.Page.GetByLabel("Med egne ord").FillAsync("Bygde fartsdempere er for dyrt i år.");
        await visit.Page.GetByLabel("Motforslag").FillAsync(Counter);
        await visit.AssertAccessibleAsync("anbefaling-motforslag");
        await Button(visit, "Send svaret").ClickAsync();
        await SaysAsync(visit, "Svaret er lagret");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Nytt tiltak" }).First.ClickAsync();
        await visit.Page.GetByLabel("Hva skal gjøres?").FillAsync(Promise);
        var who = visit.Page.GetByLabel("Hvem er ansvarlig?");
        await who.SelectOptionAsync((await who.Locator("option").Filter(new() { HasText = "Sara Modellstad" }).First.GetAttributeAsync("value"))!);
        await visit.Page.GetByLabel("Når skal det være gjort?").FillAsync(MeetingSteps.Iso(_today.AddDays(30)));
        await visit.Page.GetByLabel("Hvor mange måneder etter fullføring").FillAsync("3");
        await visit.AssertAccessibleAsync("tiltak-nytt");
        await Button(visit, "Lag tiltaket").ClickAsync();
        await SaysAsync(visit, "er laget");
        visit.AssertNoFaults("Marit");
        return new Uri(visit.Page.Url).AbsolutePath;
    }

    private async Task WorkAsync(string action)
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Sara Modellstad");
        await visit.GoAsync(action);
        await Button(visit, "Legg til delsteg").ClickAsync();
        foreach (var step in new[] { "Skaffe maling", "Male med FAU" })
        {
            await visit.Page.GetByLabel("Nytt delsteg").FillAsync(step);
            await Button(visit, "Lagre delsteget").ClickAsync();
            await SaysAsync(visit, $"Delsteget er lagt til: {step}");
            await Assertions.Expect(visit.Page.GetByLabel("Nytt delsteg")).ToHaveValueAsync("");
        }

        await visit.AssertAccessibleAsync("tiltak-delsteg");
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Skaffe maling" }).CheckAsync();
        await SaysAsync(visit, "1 av 2 delsteg");
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Male med FAU" }).CheckAsync();
        await SaysAsync(visit, "2 av 2 delsteg");

        await Button(visit, "Legg til lenke").ClickAsync();
        await visit.Page.GetByLabel("Adresse på nettet").FillAsync("javascript:alert(1)");
        await Button(visit, "Lagre lenken").ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("Lenken må være en hel adresse")).ToBeVisibleAsync();
        await visit.Page.GetByLabel("Adresse på nettet").FillAsync("https://stjordal.example/fartsdempere");
        await visit.AssertAccessibleAsync("tiltak-lenke");
        await Button(visit, "Lagre lenken").ClickAsync();
        await SaysAsync(visit, "Lenken er lagt til");

        await Button(visit, "Fullfør").ClickAsync();
        await visit.Page.GetByLabel("Hva ble resultatet?").FillAsync("Tre fartsdempere er malt.");
        await Button(visit, "Fullfør tiltaket").ClickAsync();
        await SaysAsync(visit, "Tiltaket er fullført");

        await Button(visit, "Evaluer").ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("Virkningen skulle først vurderes")).ToBeVisibleAsync();
        await visit.Page.GetByLabel("Virket det?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await visit.Page.GetByLabel("Hva bygger du det på?").FillAsync("Måling i to uker før og etter.");
        await visit.Page.GetByLabel("Hva ble målt?").FillAsync("Snittfart ved skolen");
        await visit.Page.GetByLabel("Før tiltaket").FillAsync("47");
        await visit.Page.GetByLabel("Etter tiltaket").FillAsync("38.5");
        await visit.Page.GetByLabel("Enhet").FillAsync("km/t");
        await visit.AssertAccessibleAsync("tiltak-evaluer");
        await Button(visit, "Lagre evalueringen").ClickAsync();
        await SaysAsync(visit, "Evalueringen er lagret");
        await Assertions.Expect(visit.Page.GetByText("fra 47 til 38,5 km/t")).ToBeVisibleAsync();
        await visit.AssertAccessibleAsync("tiltak-evaluert");
        visit.AssertNoFaults("Sara");
    }

    private async Task ReadAsync(string recommendation, string action)
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Kari Eksempelsen");
        await visit.GoAsync(recommendation);
        await Assertions.Expect(visit.Page.GetByText(Counter)).ToBeVisibleAsync();
        await visit.AssertAccessibleAsync("anbefaling-besvart");
        await visit.GoAsync(action);
        await Assertions.Expect(visit.Page.GetByText("2 av 2 delsteg")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("stjordal.example").First).ToBeVisibleAsync();
        visit.AssertNoFaults("Kari at the end");
    }

    private static ILocator Button(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static Task SaysAsync(Visit visit, string text) =>
        Assertions.Expect(visit.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = text }).First).ToBeVisibleAsync();
}
