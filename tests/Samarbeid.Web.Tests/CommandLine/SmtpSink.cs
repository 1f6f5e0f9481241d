using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Samarbeid.Web.Tests.CommandLine;

/// <summary>A mail server that takes everything and keeps the Message-ID of what it has accepted.</summary>
internal sealed class SmtpSink : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();

    public SmtpSink()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentQueue<string> Received { get; } = [];

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stop.IsCancellationRequested) _ = TalkAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            using var reader = new StreamReader(client.GetStream());
            await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 sink");
            while (await reader.ReadLineAsync(_stop.Token) is { } line)
            {
                if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
                {
                    await writer.WriteLineAsync("354 go on");
                    if (await ReadMessageIdAsync(reader) is not { } id) return;

                    Received.Enqueue(id);
                }

                await writer.WriteLineAsync(line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 ok");
            }
        }
        catch (IOException)
        {
            // The sender was killed.
        }
    }

    /// <returns>Null when the sender went away in the middle.</returns>
    private async Task<string?> ReadMessageIdAsync(StreamReader reader)
    {
        var id = "";
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            if (line == ".") return id;

            if (line.StartsWith("Message-Id:", StringComparison.OrdinalIgnoreCase)) id = line["Message-Id:".Length..].Trim().Trim('<', '>');
        }

        return null;
    }
}
