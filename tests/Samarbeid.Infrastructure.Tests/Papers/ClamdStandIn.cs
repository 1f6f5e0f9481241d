using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Samarbeid.Infrastructure.Tests.Papers;

/// <summary>Listens on loopback as clamd does, keeps what it is sent, and answers as it is told to.</summary>
internal sealed class ClamdStandIn : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly MemoryStream _received = new();

    /// <param name="answer">Null to hang up without one.</param>
    /// <param name="hangsUpAfter">How many bytes it takes; more is too much for it.</param>
    public ClamdStandIn(string? answer, int hangsUpAfter = int.MaxValue)
    {
        _listener.Start();
        _ = ServeAsync(answer, hangsUpAfter);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public byte[] Received => _received.ToArray();

    public string Command { get; private set; } = "";

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync(string? answer, int hangsUpAfter)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        var line = client.GetStream();
        var command = new byte["zINSTREAM\0".Length];
        await line.ReadExactlyAsync(command);
        Command = Encoding.ASCII.GetString(command);
        var length = new byte[sizeof(int)];
        while (_received.Length < hangsUpAfter)
        {
            await line.ReadExactlyAsync(length);
            var chunk = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
            if (chunk.Length == 0) break;

            await line.ReadExactlyAsync(chunk);
            _received.Write(chunk);
        }

        if (answer is not null) await line.WriteAsync(Encoding.UTF8.GetBytes(answer + "\0"));
    }
}
