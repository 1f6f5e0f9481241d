using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Samarbeid.Benchmarks;

/// <summary>What a circuit costs the server: its working set before and after many pages are open, and the bytes of managed memory they hold, which do not depend on
/// what else the machine does. The goals are 0.5 MB each on the heaviest list, and 0.3 MB on a live meeting.</summary>
internal static partial class CircuitMemory
{
    private const int Warm = 20, Measured = 40;

    /// <param name="server">The address and the process id of a server in Development over the load, as http://…:5600#4711.</param>
    /// <param name="page">What is opened.</param>
    public static async Task MeasureAsync(string server, string page)
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

        await OpenAsync(context, page, Warm);
        var (before, managedBefore) = (WorkingSet(process), await ManagedAsync(process));
        await OpenAsync(context, page, Measured);
        var (after, managedAfter) = (WorkingSet(process), await ManagedAsync(process));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Measured} circuits on {page}: {before / 1e6:0.0} MB -> {after / 1e6:0.0} MB, {(after - before) / 1e6 / Measured:0.00} MB each, managed {(managedAfter - managedBefore) / 1e3 / Measured:0} KB each"));
    }

    private static async Task SignInAsync(IPage page)
    {
        await page.GotoAsync("/logg-inn?sok=Politikontakt 40 ", new() { Timeout = 120_000 });
        await page.Locator(".person-card").Filter(new() { HasTextRegex = Named() }).First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("logg-inn", StringComparison.Ordinal));
    }

    private static async Task OpenAsync(IBrowserContext context, string address, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync(address, new() { Timeout = 120_000 });
            await page.WaitForFunctionAsync("() => document.querySelector('main')?.dataset.interactive === 'true'", null, new() { Timeout = 120_000 });
        }
    }

    private static long WorkingSet(Process process)
    {
        Thread.Sleep(TimeSpan.FromSeconds(5));
        process.Refresh();
        return process.WorkingSet64;
    }

    /// <summary>After a full collection, as dotnet-gcdump tells it.</summary>
    private static async Task<double> ManagedAsync(Process process)
    {
        using var dump = Process.Start(new ProcessStartInfo("dotnet", ["tool", "run", "dotnet-gcdump", "--", "report", "--process-id", process.Id.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        })!;
        var bytes = HeapBytes().Match(await dump.StandardOutput.ReadToEndAsync()).Groups[1].Value;
        return double.Parse(bytes.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("Politikontakt 40 ")]
    private static partial Regex Named();

    [GeneratedRegex(@"([\d,]+)\s+GC Heap bytes")]
    private static partial Regex HeapBytes();
}
