using System.Text;
using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>Papers of an item: several at a time, with a word for each; another title, taken away, put back; without the mouse where there is a key.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PaperTests(BrowserFixture browser)
{
    private static readonly FilePayload Map = new() { Name = "Kart over skoleveien.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes("Kart") };
    private static readonly FilePayload Figures = new() { Name = "Fartsmålinger.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("a;b\r\n1;2\r\n") };
    private static readonly FilePayload Program = new() { Name = "rapport.pdf", MimeType = "application/pdf", Buffer = [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0] };

    [Fact]
    public async Task Papers_are_sent_several_at_a_time_and_what_is_refused_says_why_and_stays_until_it_is_put_away()
    {
        await using var visit = await OpenAsync();
        var papers = Papers(visit);

        await papers.GetByLabel("Legg ved filer").SetInputFilesAsync([Map, Program, Figures]);

        await Assertions.Expect(papers.GetByRole(AriaRole.Link, new() { Name = "Kart over skoleveien" })).ToBeVisibleAsync();
        await Assertions.Expect(papers.GetByRole(AriaRole.Link, new() { Name = "Fartsmålinger" })).ToBeVisibleAsync();
        await Assertions.Expect(papers.GetByRole(AriaRole.List, new() { Name = "Filer som sendes" })).ToContainTextAsync("Filen er et program");
        await Assertions.Expect(visit.Page.Locator(".status-message")).ToContainTextAsync("Vedleggene er lagt til.");
        await Assertions.Expect(papers).ToContainTextAsync("ikke skannet for virus");
        visit.Forgive(422);
        await visit.AssertAccessibleAsync("mote-vedlegg");

        await papers.GetByRole(AriaRole.Button, new() { Name = "Lukk (rapport.pdf)" }).ClickAsync();
        await Assertions.Expect(papers).Not.ToContainTextAsync("Filen er et program");
    }

    [Fact]
    public async Task A_paper_gets_another_title_is_taken_away_and_put_back_by_keys_alone()
    {
        await using var visit = await OpenAsync();
        var papers = Papers(visit);
        await papers.GetByLabel("Legg ved filer").SetInputFilesAsync(Map);
        var rename = papers.GetByRole(AriaRole.Button, new() { Name = "Endre tittelen på «Kart over skoleveien»" });
        await Assertions.Expect(rename).ToBeVisibleAsync();

        await rename.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(papers.GetByLabel("Tittel på vedlegget")).ToBeFocusedAsync();
        // Which walks through the page by key, and leaves the focus at its end.
        await visit.AssertAccessibleAsync("mote-vedlegg-tittel");
        await papers.GetByLabel("Tittel på vedlegget").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Control+A");
        await visit.Page.Keyboard.TypeAsync("Skoleveien i dag");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(papers.GetByRole(AriaRole.Link, new() { Name = "Skoleveien i dag" })).ToBeVisibleAsync();

        await papers.GetByRole(AriaRole.Button, new() { Name = "Fjern vedlegget «Skoleveien i dag»" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        var undo = papers.GetByRole(AriaRole.Button, new() { Name = "Angre: Skoleveien i dag" });
        await Assertions.Expect(undo).ToBeFocusedAsync();
        await visit.AssertAccessibleAsync("mote-vedlegg-fjernet");
        await undo.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(papers.GetByRole(AriaRole.Link, new() { Name = "Skoleveien i dag" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_file_can_be_let_go_of_on_the_field_and_stopped_on_its_way()
    {
        await using var visit = await OpenAsync();
        var papers = Papers(visit);
        // So slow that there is time to stop it.
        var held = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/vedlegg?*", async route =>
        {
            await held.Task;
            try
            {
                await route.ContinueAsync();
            }
            catch (PlaywrightException)
            {
                // It was stopped meanwhile.
            }
        });

        await visit.Page.EvaluateAsync(
            """
            () => {
              const files = new DataTransfer();
              files.items.add(new File(['Kart'], 'Kart som stoppes.txt'));
              document.querySelector('.item [data-papers]').dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
            }
            """);
        await papers.GetByRole(AriaRole.Button, new() { Name = "Avbryt (Kart som stoppes.txt)" }).ClickAsync();

        await Assertions.Expect(papers).ToContainTextAsync("Avbrutt. Ingenting er lagret.");
        held.SetResult();
        await Assertions.Expect(papers.GetByRole(AriaRole.Link, new() { Name = "Kart som stoppes" })).ToHaveCountAsync(0);
    }

    private static ILocator Papers(Visit visit) => visit.Page.Locator(".item .papers");

    private async Task<Visit> OpenAsync()
    {
        var visit = await browser.OpenAsync();
        await visit.SignInAsync("Kari Eksempelsen");
        var steps = new MeetingSteps(visit);
        await steps.PlanAsync(DateOnly.FromDateTime(DateTime.Today).AddDays(40));
        return visit;
    }
}
