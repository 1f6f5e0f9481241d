using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Samarbeid.Benchmarks;

/// <summary>What a circuit on the heaviest list page costs the server: its working set before and after many pages are open. The goal is 1 MB each.</summary>
internal static partial class CircuitMemory
{
    private const int Warm = 40, Measured = 80;
    private const string Page = "/tiltak?visning=alle&status=alle";

    /// <param name="server">The address and the process id of a server in Development over the load, as http://…:5600#4711.</param>
    public static async Task MeasureAsync(string server)
    {
        var address = new Uri(server);
        using var process = Process.GetProcessById(int.Parse(address.Fragment[1..], CultureInfo.InvariantCulture));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("SAMARBEID_TEST_CHROMIUM") ?? "/usr/bin/chromium",
            ChromiumSandbox = Environment.UserName != "root",
        });
        var context = await browser.NewContextAsync(new() { BaseURL = address.GetLeftPart(UriPartial.Authority) });
        await SignInAsync(await context.NewPageAsync());

        await OpenAsync(context, Warm);
        var before = WorkingSet(process);
        await OpenAsync(context, Measured);
        var after = WorkingSet(process);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Measured} circuits: {before / 1e6:0.0} MB -> {after / 1e6:0.0} MB, {(after - before) / 1e6 / Measured:0.00} MB each"));
    }

    private static async Task SignInAsync(IPage page)
    {
        await page.GotoAsync("/logg-inn?sok=Politikontakt 40 ", new() { Timeout = 120_000 });
        await page.Locator(".person-card").Filter(new() { HasTextRegex = Named() }).First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("logg-inn", StringComparison.Ordinal));
    }

    private static async Task OpenAsync(IBrowserContext context, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync(Page);
            await page.WaitForFunctionAsync("() => document.querySelector('main')?.dataset.interactive === 'true'");
        }
    }

    private static long WorkingSet(Process process)
    {
        Thread.Sleep(TimeSpan.FromSeconds(5));
        process.Refresh();
        return process.WorkingSet64;
    }

    [GeneratedRegex("Politikontakt 40 ")]
    private static partial Regex Named();
}
