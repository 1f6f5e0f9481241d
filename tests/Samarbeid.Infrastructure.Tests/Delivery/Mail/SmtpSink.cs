using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;
using Samarbeid.Infrastructure.Delivery.Mail;

namespace Samarbeid.Infrastructure.Tests.Delivery.Mail;

/// <summary>A mail server on the loopback address, just enough of one, and as bad as a test wants it.</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private TcpListener? _listener;
    private Task _serving = Task.CompletedTask;

    /// <summary>What was taken in, whole mails.</summary>
    public List<string> Mails { get; } = [];

    /// <summary>Takes a mail in and breaks the connection instead of saying so.</summary>
    public bool DiesAfterData { get; set; }

    /// <summary>What happens between taking a mail in and saying so.</summary>
    public Action Taken { get; set; } = () => { };

    /// <summary>Says no to every receiver.</summary>
    public bool Refuses { get; set; }

    public int Port { get; private set; }

    public SmtpSettings Settings => new("127.0.0.1", Port, null, null, MailSecurity.Auto);

    /// <summary>What was taken in, in the order it came.</summary>
    public IEnumerable<MimeMessage> Read() => Mails.Select(m => MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(m))));

    public void Start()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _serving = ServeAsync(_listener);
    }

    public async Task StopAsync()
    {
        _listener?.Stop();
        await _serving;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await StopAsync();
        _stop.Dispose();
    }

    private async Task ServeAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(_stop.Token);
                await TalkAsync(client);
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException or ObjectDisposedException or IOException)
        {
            // Stopped, or left by the other side.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 sink");
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            if (verb == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                await TakeAsync(reader);
                if (DiesAfterData) return;
            }

            await writer.WriteLineAsync(verb switch { "QUIT" => "221 bye", "RCPT" when Refuses => "550 no", _ => "250 ok" });
            if (verb == "QUIT") return;
        }
    }

    private async Task TakeAsync(StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".") mail.Append(line).Append("\r\n");
        Mails.Add(mail.ToString());
        Taken();
    }
}
