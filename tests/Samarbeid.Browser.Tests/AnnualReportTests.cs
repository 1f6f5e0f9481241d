using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>The annual report from real figures to what the ordfører reads on the phone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AnnualReportTests(BrowserFixture browser)
{
    private const string Report = "/rapporter/5035/2024";

    [Fact]
    public async Task A_report_is_written_approved_by_the_sheriff_and_read_on_a_phone()
    {
        await SeesNothingYetAsync();
        await WriteAsync();
        await ApproveAsync();
        await ReadOnPhoneAsync();
    }

    private async Task SeesNothingYetAsync()
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Ola Oppdiktet");
        var page = await visit.Page.APIRequest.GetAsync($"{browser.Server.Address}{Report[1..]}/pdf");
        Assert.Equal(404, page.Status);
    }

    private async Task WriteAsync()
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Kari Eksempelsen");
        await visit.GoAsync("/kommuner/5035/kriminalitet");
        await visit.AssertAccessibleAsync("kriminalitetsbilde");
        await visit.GoAsync("/rapporter");
        await visit.AssertAccessibleAsync("rapporter");

        await visit.GoAsync($"{Report}/arbeid");
        await visit.AssertAccessibleAsync("rapport-arbeid");
        await visit.Page.GetByLabel("Sammendrag", new() { Exact = true }).FillAsync("Antallet anmeldte lovbrudd øker. Uro blant unge krever mest innsats.");
        await Button(visit, "Lagre").ClickAsync();
        await SaysAsync(visit, "Teksten er lagret");

        await visit.Page.GetByLabel("Ny prioritering").FillAsync("Trygge møteplasser for ungdom");
        await Button(visit, "Legg til prioritering").ClickAsync();
        await SaysAsync(visit, "Prioriteringen er lagt til");
        await Button(visit, "Send til kvalitetssikring").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Send til kvalitetssikring" }).ClickAsync();
        await SaysAsync(visit, "sendt til kvalitetssikring");
        await Assertions.Expect(Button(visit, "Godkjenn rapporten")).ToHaveCountAsync(0);

        var draft = await PdfTextAsync(visit);
        Assert.Contains("Utkast", draft, StringComparison.OrdinalIgnoreCase);
        visit.AssertNoFaults("report");
    }

    private async Task ApproveAsync()
    {
        await using var visit = await browser.OpenAsync();
        await visit.SignInAsync("Gunnar Liksomsen");
        await visit.GoAsync($"{Report}/arbeid");
        await visit.AssertAccessibleAsync("rapport-kvalitetssikring");
        await Button(visit, "Godkjenn rapporten").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Godkjenn rapporten" }).ClickAsync();
        await SaysAsync(visit, "Rapporten er godkjent");
    }

    private async Task ReadOnPhoneAsync()
    {
        await using var visit = await browser.OpenAsync(Visit.Phone);
        await visit.SignInAsync("Ola Oppdiktet");
        await visit.AssertAsync("ordforer-oversikt-390");
        await visit.ReadAsync(Report);
        await visit.AssertAccessibleAsync("rapport");
        await Assertions.Expect(visit.Page.GetByText("Antallet anmeldte lovbrudd øker.").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("Utkast")).ToHaveCountAsync(0);

        var issued = await PdfTextAsync(visit);
        Assert.DoesNotContain("Utkast", issued, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("1 666", issued.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    private async Task<string> PdfTextAsync(Visit visit)
    {
        var answer = await visit.Page.APIRequest.GetAsync($"{browser.Server.Address}{Report[1..]}/pdf");
        Assert.Equal(200, answer.Status);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(await answer.BodyAsync());
        return string.Join(' ', pdf.GetPages().Select(p => p.Text));
    }

    private static ILocator Button(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static Task SaysAsync(Visit visit, string text) =>
        Assertions.Expect(visit.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = text }).First).ToBeVisibleAsync();
}
