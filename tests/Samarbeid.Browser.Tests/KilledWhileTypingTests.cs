using System.Diagnostics;
using Microsoft.Playwright;
using Samarbeid.Browser.Tests.Entra;
using Samarbeid.Web.Tests.CommandLine;
using Xunit.Abstractions;

namespace Samarbeid.Browser.Tests;

/// <summary>The real process is killed, again and again, while somebody types a conclusion in a real browser.</summary>
[Collection(WaitingCollection.Name)]
public sealed class KilledWhileTypingTests(BrowserFixture browser, ITestOutputHelper says)
{
    private const int Rounds = 20;

    /// <summary>Milliseconds between two keys, as somebody types who is used to it.</summary>
    private const int Pace = 40;

    private static readonly string[] Words = ["skolen", "politiet", "kommunen", "ungdommene", "foreldrene", "butikken", "naboene", "FAU", "barnevernet", "rektor"];

    [Fact]
    public async Task What_the_page_said_was_saved_is_saved_and_what_was_not_stands_in_the_field_again()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        var address = new Uri($"http://127.0.0.1:{FreePort.Take()}/");
        var server = await StartAsync(program, address);
        await using var visit = await browser.OpenAsync(address);
        visit.ExpectFaults();
        var item = await LiveMeetingTests.HoldAsync(visit);
        var chance = new Random(20261129);
        var (text, acknowledged, fromBrowser) = ("", 0, 0);

        for (var round = 1; round <= Rounds; round++)
        {
            var more = $"{(round == 1 ? "" : " ")}{round} {string.Join(' ', Enumerable.Range(0, 5).Select(_ => Words[chance.Next(Words.Length)]))}";
            var typing = TypeAsync(visit, more);
            await Task.Delay(chance.Next(300, more.Length * Pace));
            server.Kill();
            await typing;
            text += more;
            var said = await Field(visit).GetAttributeAsync("data-saved") ?? "";

            server = await StartAsync(program, address);
            await ComeBackAsync(visit, item);
            var saved = await Field(visit).GetAttributeAsync("data-saved") ?? "";

            Assert.StartsWith(said, saved, StringComparison.Ordinal);
            await Assertions.Expect(Field(visit)).ToHaveValueAsync(text);
            (acknowledged, fromBrowser) = (acknowledged + said.Length, fromBrowser + text.Length - saved.Length);
            await Assertions.Expect(Field(visit)).ToHaveAttributeAsync("data-saved", text);
        }

        says.WriteLine($"{Rounds} kills in {text.Length} letters: {acknowledged} letters acknowledged in all when killed, none lost; {fromBrowser} came back from the browser");
    }

    /// <summary>The open page may load itself anew in the same moment, as the new server does not know its circuit; then it is gone to once more.</summary>
    private static async Task ComeBackAsync(Visit visit, string item)
    {
        try
        {
            await visit.GoAsync(item);
        }
        catch (PlaywrightException fault) when (fault.Message.Contains("net::ERR_ABORTED", StringComparison.Ordinal))
        {
            await visit.GoAsync(item);
        }
    }

    private static ILocator Field(Visit visit) => visit.Page.GetByLabel("Konklusjon", new() { Exact = true });

    private static async Task TypeAsync(Visit visit, string text)
    {
        await Field(visit).PressAsync("ControlOrMeta+End");
        await visit.Page.Keyboard.TypeAsync(text, new() { Delay = Pace });
    }

    private static async Task<Process> StartAsync(SamarbeidProgram program, Uri address)
    {
        var process = program.Start([("ASPNETCORE_ENVIRONMENT", "Development")], "--urls", address.ToString());
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var client = new HttpClient { BaseAddress = address };
        for (var attempt = 0; attempt < 1200 && !process.HasExited; attempt++, await Task.Delay(100))
        {
            try
            {
                if ((await client.GetAsync("/healthz")).IsSuccessStatusCode) return process;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        Assert.Fail($"It did not start: {(process.HasExited ? await output + await errors : "no answer")}");
        return process;
    }
}
