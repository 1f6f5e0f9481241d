using System.Diagnostics;
using Microsoft.Playwright;
using Samarbeid.Browser.Tests.Entra;
using Samarbeid.Web.Access;
using Samarbeid.Web.Tests.CommandLine;

namespace Samarbeid.Browser.Tests;

/// <summary>The real process is stopped, as a service manager does it, while pages are open and somebody goes on from one to the next.</summary>
[Collection(WaitingCollection.Name)]
public sealed class StoppedTests(BrowserFixture browser)
{
    private static readonly string[] Links = ["Møter", "Tiltak", "Anbefalinger", "Oversikt"];

    [Fact]
    public async Task A_program_stopped_under_open_pages_ends_well_and_logs_no_failure()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        var address = new Uri($"http://127.0.0.1:{FreePort.Take()}/");
        using var server = program.Start([("ASPNETCORE_ENVIRONMENT", "Development"), (CircuitAuthentication.IntervalKey, "1")], "--urls", address.ToString());
        var (output, errors) = (server.StandardOutput.ReadToEndAsync(), server.StandardError.ReadToEndAsync());
        await AnswersAsync(server, address);
        await using var visit = await browser.OpenAsync(address);
        visit.ExpectFaults();
        await visit.SignInAsync("Kari Eksempelsen");
        await visit.GoAsync("/moter");

        var going = GoOnAsync(visit.Page, server);
        using (var stop = Process.Start("kill", ["-TERM", $"{server.Id}"])) await stop.WaitForExitAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await server.WaitForExitAsync(patience.Token);
        await going;

        Assert.Equal(0, server.ExitCode);
        Assert.DoesNotContain((await output).Split('\n'), line => line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal));
        Assert.Equal("", await errors);
    }

    private static async Task GoOnAsync(IPage page, Process server)
    {
        for (var turn = 0; !server.HasExited; turn++)
        {
            try
            {
                await page.GetByRole(AriaRole.Link, new() { Name = Links[turn % Links.Length], Exact = true }).First.ClickAsync(new() { Timeout = 300 });
            }
            catch (PlaywrightException)
            {
                // The page is lost, or lies under the word that it is.
            }
            catch (TimeoutException)
            {
                // The same.
            }
        }
    }

    private static async Task AnswersAsync(Process server, Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        // It makes the demonstration set first, which a busy machine takes minutes for.
        for (var attempt = 0; attempt < 3000 && !server.HasExited; attempt++, await Task.Delay(100))
        {
            try
            {
                if ((await client.GetAsync("/healthz")).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        Assert.Fail("It did not start.");
    }
}
