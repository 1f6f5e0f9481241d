using Microsoft.Playwright;

namespace Samarbeid.Browser.Tests;

/// <summary>One server and one browser for the tests of a collection; each test has a browser context of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Milliseconds. A busy machine is slow; only a test that fails waits this long.</summary>
    private const int Patience = 120_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public SamarbeidServer Server { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var chromium = Environment.GetEnvironmentVariable("SAMARBEID_TEST_CHROMIUM") ?? Candidates.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("The browser tests need Chromium. Run scripts/test.sh, or name it in SAMARBEID_TEST_CHROMIUM.");
        Server = new SamarbeidServer();
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            ChromiumSandbox = Environment.UserName != "root",
            Env = new Dictionary<string, string>(Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
                .Select(e => KeyValuePair.Create((string)e.Key, (string?)e.Value ?? "")))
            { ["LANGUAGE"] = "nb" },
            Args =
            [
                "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--lang=nb-NO",
            ],
        });
    }

    public Task<Visit> OpenAsync(int width = Visit.Desktop) => OpenAsync(width, Server.Address);

    /// <summary>Opens a browser that may ask these servers and no other; the first is the program's.</summary>
    public Task<Visit> OpenAsync(params Uri[] servers) => OpenAsync(Visit.Desktop, servers);

    private async Task<Visit> OpenAsync(int width, params Uri[] servers)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = servers[0].ToString(),
            // Those that have one made it themselves, for this run.
            IgnoreHTTPSErrors = true,
            Locale = "nb-NO",
            TimezoneId = "Europe/Oslo",
            ViewportSize = new() { Width = width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        return await Visit.BeginAsync(context, servers);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (Server is not null) await Server.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}

/// <summary>Tests that for the most part wait for keys, saving and lines: they run beside the others, on a server and in a browser of their own.</summary>
[CollectionDefinition(Name)]
public sealed class WaitingCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser, waiting";
}
