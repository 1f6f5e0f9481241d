using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>One person's visit: a page that may ask nobody but our server, and is checked as it is walked through.</summary>
public sealed class Visit : IAsyncDisposable
{
    public const int Desktop = 1280;
    public const int Phone = 390;

    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("SAMARBEID_SCREENSHOTS");

    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];
    private bool _isBrokenOnPurpose;

    private Visit(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    internal static async Task<Visit> BeginAsync(IBrowserContext context, IReadOnlyList<Uri> servers)
    {
        var visit = new Visit(context, await context.NewPageAsync());
        await context.RouteAsync("**/*", async route =>
        {
            if (servers.Any(s => s.Authority == new Uri(route.Request.Url).Authority))
            {
                await route.ContinueAsync();
                return;
            }

            visit._faults.Add($"asked a foreign host: {route.Request.Url}");
            await route.AbortAsync();
        });
        visit.Page.Console += (_, message) =>
        {
            if (message.Type == "error") visit._faults.Add($"console: {message.Text}");
        };
        visit.Page.PageError += (_, error) => visit._faults.Add($"script: {error}");
        return visit;
    }

    public async Task SignInAsync(string name)
    {
        await Page.GotoAsync("/logg-inn");
        await Page.GetByRole(AriaRole.Button, new() { Name = $"Logg inn som {name}" }).ClickAsync();
        await ReadyAsync();
    }

    public async Task GoAsync(string address)
    {
        await Page.GotoAsync(address);
        await ReadyAsync();
    }

    /// <summary>Goes to a page that is only read, and never becomes interactive.</summary>
    public Task ReadAsync(string address) => Page.GotoAsync(address);

    /// <summary>Waits until an interactive page answers; a click before that would be lost. A static page is ready when it is loaded.</summary>
    public async Task ReadyAsync()
    {
        await Page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        await Page.WaitForFunctionAsync(
            "() => document.body.dataset.rendering === 'static' || document.querySelector('main')?.dataset.interactive === 'true'");
    }

    /// <summary>Goes to a page that answers something else than 200, which the browser's log also tells of.</summary>
    public async Task RefusedAsync(string address, int status)
    {
        var answer = await Page.GotoAsync(address);
        Assert.Equal(status, answer?.Status);
        Forgive(status);
    }

    /// <summary>Leaves out of the browser's log that something was answered as the test wants it.</summary>
    public void Forgive(int status) => _faults.RemoveAll(fault => fault.Contains($"a status of {status} ", StringComparison.Ordinal));

    public async Task WidthAsync(int width) => await Page.SetViewportSizeAsync(width, 900);

    /// <summary>No violation of WCAG 2.1 and 2.2 A and AA that a machine can find, nothing beside the page, no fault in the browser's log.</summary>
    public async Task AssertAccessibleAsync(string name)
    {
        foreach (var width in new[] { Desktop, Phone })
        {
            await WidthAsync(width);
            await AssertAsync($"{name}-{width}");
        }

        await WidthAsync(Desktop);
        await Keyboard.AssertReachesAllAsync(Page, name);
        AssertNoFaults(name);
    }

    public async Task AssertAsync(string name, bool wholePage = true)
    {
        await PictureAsync(name, wholePage);
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        await Assertions.Expect(Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^.+ – Samarbeid$"));
        var result = await Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Rules] } });
        Assert.NotEmpty(result.Passes);
        var violations = result.Violations.Select(v => $"{v.Id}: {v.Help}\n  {string.Join("\n  ", v.Nodes.Select(n => n.Html))}");
        Assert.True(result.Violations.Length == 0, $"{name}: {string.Join('\n', violations)}");

        var sideways = await Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        Assert.False(sideways, $"{name} scrolls sideways.");
        AssertNoFaults(name);
    }

    /// <summary>For a test that broke the connection on purpose, which the browser's log tells of.</summary>
    public void ExpectFaults() => _isBrokenOnPurpose = true;

    public void AssertNoFaults(string where) => Assert.True(_faults.Count == 0 || _isBrokenOnPurpose, $"{where}: {string.Join('\n', _faults)}");

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    public async Task PictureAsync(string name, bool wholePage = true)
    {
        if (Pictures is null) return;

        Directory.CreateDirectory(Pictures);
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}.png"), FullPage = wholePage });
    }
}
