using System.IO.Compression;
using Microsoft.Playwright;
using Samarbeid.Testing.FiksArkiv;

namespace Samarbeid.Browser.Tests;

/// <summary>One council's year: its plan is made and its meetings with it, presence is kept and dropped, the members say how the council works, and what is approved goes to the archive.</summary>
[Collection(WaitingCollection.Name)]
public sealed class CouncilYearTests(BrowserFixture browser)
{
    private const string Council = "Stjørdal politiråd";

    [Fact]
    public async Task The_year_is_planned_kept_evaluated_and_delivered_to_the_archive()
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Kari Eksempelsen");
        await visit.GoAsync("/avtaler");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Samarbeidsavtale 20" }).First.ClickAsync();
        var body = (await visit.Page.GetByRole(AriaRole.Link, new() { Name = Council }).First.GetAttributeAsync("href"))!;

        await PlanAsync(visit, body);
        await KeepPresenceAsync(visit);
        await EvaluateAsync(visit, body);
        await DeliverAsync(visit);
    }

    private static async Task PlanAsync(Visit visit, string body)
    {
        await visit.GoAsync($"{body}/arshjul?aar={DateTime.Today.Year + 1}");
        await Button(visit, "Start med et forslag").ClickAsync();
        await SaysAsync(visit, "Årshjulet er laget.");
        await visit.AssertAccessibleAsync("arshjul");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lag møtene" }).ClickAsync();
        await visit.AssertAccessibleAsync("arshjul-moter");
        await Button(visit, "Lag").ClickAsync();
        await SaysAsync(visit, "møter er laget.");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Se møtet" }).First).ToBeVisibleAsync();
    }

    private static async Task KeepPresenceAsync(Visit visit)
    {
        await visit.GoAsync("/tilstedevaerelse");
        await visit.AssertAccessibleAsync("tilstedevaerelse");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ta tilbake det som er ført om" }).First.ClickAsync();
        await SaysAsync(visit, "er tatt tilbake.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Falt bort" }).First.ClickAsync();
        await visit.AssertAccessibleAsync("tilstedevaerelse-falt-bort");
        await visit.Page.GetByLabel("Hvorfor falt den bort?").FillAsync("Vakta måtte rykke ut.");
        await Button(visit, "Lagre at den falt bort").ClickAsync();
        await SaysAsync(visit, "er ført som falt bort.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ta tilbake det som er ført om" }).First.ClickAsync();
        await SaysAsync(visit, "er tatt tilbake.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Holdt" }).First.ClickAsync();
        await SaysAsync(visit, "er ført som holdt.");
    }

    private static async Task EvaluateAsync(Visit visit, string body)
    {
        await visit.GoAsync($"/selvevaluering/organ/{body.Split('/')[^1]}");
        await visit.AssertAccessibleAsync("selvevaluering");
        await Button(visit, "Meld inn i sakskøen").First.ClickAsync();
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Meld inn i sakskøen" }).ClickAsync();
        await SaysAsync(visit, "Selvevalueringen ligger i sakskøen.");
    }

    private static async Task DeliverAsync(Visit visit)
    {
        await visit.GoAsync("/arkiv");
        await visit.AssertAccessibleAsync("arkiv");
        await visit.Page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).First.ClickAsync();
        await Button(visit, "Ta ut arkivpakke").ClickAsync();
        await SaysAsync(visit, "Pakken er tatt ut.");
        await visit.AssertAccessibleAsync("arkivpakke");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "Last ned pakken", Exact = true }).ClickAsync());
        await CheckAsync(download);

        await Button(visit, "Merk som levert").First.ClickAsync();
        await visit.Page.GetByLabel("Kvitteringsnummer").FillAsync($"P{DateTime.Now.Ticks}");
        await visit.AssertAccessibleAsync("arkivpakke-kvittering");
        await visit.Page.Locator(".command-form").GetByRole(AriaRole.Button, new() { Name = "Merk som levert" }).ClickAsync();
        await SaysAsync(visit, "Levert. Kvitteringen er ført inn.");
    }

    private static async Task CheckAsync(IDownload download)
    {
        await using var file = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        using var zip = new ZipArchive(bytes, ZipArchiveMode.Read);
        var messages = zip.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(messages);
        foreach (var message in messages)
        {
            using var content = new MemoryStream();
            await using var entry = await message.OpenAsync();
            await entry.CopyToAsync(content);
            FiksArkivSchema.Valid(content.ToArray());
        }
    }

    private static Task SaysAsync(Visit visit, string words) => Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(words);

    private static ILocator Button(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
