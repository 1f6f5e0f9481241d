using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Browser.Tests;

/// <summary>Somebody without an account holds a copy of minutes up against what was issued.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CheckTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_copy_is_checked_by_its_code_and_its_file_and_nothing_is_sent()
    {
        await using var db = browser.Server.Services.GetRequiredService<SystemDatabases>().Open("test");
        var issued = await db.IssuedDocuments.IgnoreQueryFilters().Include(d => d.Renditions).FirstAsync(d => d.CheckCode != null);
        await using var visit = await browser.OpenAsync();
        await visit.ReadAsync("/kontroll");
        await visit.AssertAccessibleAsync("kontroll");

        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Kontrollkode" }).FillAsync("7kqm 2xpd 94tr");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("main [role=alert]")).ToContainTextAsync("Koden finnes ikke.");
        await visit.AssertAccessibleAsync("kontroll-ukjent");

        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Kontrollkode" }).FillAsync($"{issued.CheckCode}");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Kontroller" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("Referatet er uendret siden det ble godkjent.")).ToBeVisibleAsync();
        await visit.AssertAccessibleAsync("kontroll-uendret");

        var sent = 0;
        visit.Page.Request += (_, _) => sent++;
        var pdf = issued.Renditions.Single(r => r.Format is RenditionFormat.Pdf).Bytes;
        await visit.Page.GetByLabel("Velg filen").SetInputFilesAsync(new FilePayload { Name = "referat.pdf", MimeType = "application/pdf", Buffer = pdf });
        await Assertions.Expect(visit.Page.Locator(".file-answer")).ToHaveTextAsync("referat.pdf: Filen er den som ble utstedt.");
        await visit.Page.GetByLabel("Velg filen").SetInputFilesAsync(new FilePayload { Name = "annet.pdf", MimeType = "application/pdf", Buffer = [.. pdf, 32] });
        await Assertions.Expect(visit.Page.Locator(".file-answer")).ToHaveTextAsync("annet.pdf: Filen er ikke den som ble utstedt.");
        Assert.Equal(0, sent);
        visit.AssertNoFaults("check");
    }
}
