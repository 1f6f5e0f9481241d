using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Samarbeid.Browser.Tests;

/// <summary>A line to the server on which everything takes a while each way, as it does from far away or over a busy mobile net.
/// Nothing is lost on it, and nothing changes its order.</summary>
internal sealed class SlowLine : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly Uri _server;
    private readonly TimeSpan _delay;

    public SlowLine(Uri server, TimeSpan delay)
    {
        (_server, _delay) = (server, delay);
        _listener.Start();
        _ = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Dispose();
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync(_closing.Token));
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The line is taken down.
        }
    }

    private async Task ServeAsync(TcpClient browser)
    {
        using var server = new TcpClient { NoDelay = true };
        using (browser)
        {
            try
            {
                browser.NoDelay = true;
                await server.ConnectAsync(_server.Host, _server.Port, _closing.Token);
                await Task.WhenAny(
                    CarryAsync(browser.GetStream(), server.GetStream(), _closing.Token),
                    CarryAsync(server.GetStream(), browser.GetStream(), _closing.Token));
            }
            catch (Exception fault) when (fault is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
            {
                // One of the two has hung up.
            }
        }
    }

    private async Task CarryAsync(NetworkStream from, NetworkStream to, CancellationToken cancel)
    {
        var underway = Channel.CreateUnbounded<(long At, byte[] Part)>();
        await Task.WhenAny(TakeAsync(from, underway.Writer, cancel), GiveAsync(underway.Reader, to, cancel));
    }

    private static async Task TakeAsync(NetworkStream from, ChannelWriter<(long At, byte[] Part)> underway, CancellationToken cancel)
    {
        var buffer = new byte[65536];
        while (await from.ReadAsync(buffer, cancel) is > 0 and var read)
            await underway.WriteAsync((Environment.TickCount64, buffer[..read]), cancel);
    }

    private async Task GiveAsync(ChannelReader<(long At, byte[] Part)> underway, NetworkStream to, CancellationToken cancel)
    {
        await foreach (var (at, part) in underway.ReadAllAsync(cancel))
        {
            var left = at + (long)_delay.TotalMilliseconds - Environment.TickCount64;
            if (left > 0) await Task.Delay(TimeSpan.FromMilliseconds(left), cancel);
            await to.WriteAsync(part, cancel);
        }
    }
}
