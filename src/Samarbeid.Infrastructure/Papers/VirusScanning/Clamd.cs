using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Samarbeid.Infrastructure.Papers.VirusScanning;

/// <summary>What clamd said.</summary>
internal enum ClamdAnswer
{
    Clean,
    Found,

    /// <summary>An error of its own, such as a file over its StreamMaxLength.</summary>
    Error,
}

/// <summary>Asks clamd over TCP to scan what is sent: the command INSTREAM, chunks with their length before them, and an empty one
/// (docs.clamav.net/manual/Usage/Scanning.html#clamd, man 8 clamd).</summary>
internal static class Clamd
{
    private const int LongestAnswer = 1024;

    /// <exception cref="SocketException">It does not listen.</exception>
    /// <exception cref="IOException">It closed the connection.</exception>
    public static async Task<ClamdAnswer> ScanAsync(string host, int port, Stream file, CancellationToken cancel)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, port, cancel);
        await using var line = client.GetStream();
        await line.WriteAsync("zINSTREAM\0"u8.ToArray(), cancel);
        try
        {
            await SendAsync(file, line, cancel);
        }
        catch (IOException)
        {
            // Told too much, it answers and hangs up in the middle of the file.
        }

        return Understand(await AnswerAsync(line, cancel));
    }

    private static async Task SendAsync(Stream file, NetworkStream line, CancellationToken cancel)
    {
        var chunk = new byte[sizeof(int) + FilePiece.Length];
        int count;
        do
        {
            count = await file.ReadAsync(chunk.AsMemory(sizeof(int)), cancel);
            BinaryPrimitives.WriteInt32BigEndian(chunk, count);
            await line.WriteAsync(chunk.AsMemory(0, sizeof(int) + count), cancel);
        }
        while (count > 0);
    }

    private static async Task<string> AnswerAsync(NetworkStream line, CancellationToken cancel)
    {
        var answer = new byte[LongestAnswer];
        var count = 0;
        while (count < answer.Length && await line.ReadAsync(answer.AsMemory(count), cancel) is > 0 and var more)
        {
            count += more;
            if (answer[count - 1] == 0) break;
        }

        return Encoding.UTF8.GetString(answer, 0, count).TrimEnd('\0', '\n', ' ');
    }

    private static ClamdAnswer Understand(string answer) =>
        answer == "stream: OK" ? ClamdAnswer.Clean
        : answer.EndsWith(" FOUND", StringComparison.Ordinal) ? ClamdAnswer.Found
        : ClamdAnswer.Error;
}
