using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Samarbeid.Web.Tests.CommandLine;

/// <summary>The web server as a process, on a free port given by --urls.</summary>
internal sealed class RunningServer : IDisposable
{
    public static readonly (string, string)[] Production =
    [
        ("SignIn:Mode", "Entra"),
        ("AzureAd:TenantId", "11111111-2222-3333-4444-555555555555"),
        ("AzureAd:ClientId", "66666666-7777-8888-9999-000000000000"),
        ("Samarbeid:PublicBaseAddress", "https://samarbeid.example.no"),
    ];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Process _process;

    private RunningServer(Process process, HttpClient client, ConcurrentQueue<string> written) => (_process, Client, Written) = (process, client, written);

    public HttpClient Client { get; }

    /// <summary>The lines of its log: what ends at a line break of any kind.</summary>
    public ConcurrentQueue<string> Written { get; }

    /// <summary>How much memory the process holds, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<RunningServer> StartAsync(SamarbeidProgram program, params (string Key, string Value)[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var process = program.Start(settings, "--urls", address.ToString());
        var written = new ConcurrentQueue<string>();
        process.OutputDataReceived += (_, line) => written.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address, Timeout = 5 * Patience };
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(200))
        {
            Assert.False(process.HasExited, "The server stopped instead of starting.");
            if (await IsReadyAsync(client)) return new(process, client, written);
        }

        throw new TimeoutException("The server was not ready in time.");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        Client.Dispose();
        _process.Dispose();
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync("/healthz")).StatusCode is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
