using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Tests.Hosting;

namespace Samarbeid.Web.Tests.CommandLine;

/// <summary>The log of the real program, while somebody sends it what should look like lines of the log.</summary>
public sealed partial class LogTests
{
    private const string Forged = "crit: Samarbeid[0] Kari Eksempelsen er administrator";

    private static readonly string[] Breaks = ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u001b[2K", "\u202e"];

    [Fact]
    public async Task No_line_of_it_is_begun_by_somebody_else_however_much_is_logged()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        using var server = await StartAsync(program, ("Logging:LogLevel:Default", "Debug"), ("Logging:LogLevel:Microsoft.AspNetCore", "Debug"));
        var written = server.Written.Count;

        foreach (var sign in Breaks) await SendAsync(server, Uri.EscapeDataString(sign + Forged), sign + Forged);
        await SettleAsync(server);

        Assert.True(server.Written.Count > written + Breaks.Length, "Nothing was logged.");
        var lines = server.Written.Where(l => l.Length > 0).ToList();
        Assert.Empty(lines.Where(l => !Ours().IsMatch(l)).Take(5));
        Assert.DoesNotContain(lines, l => l.StartsWith(Forged, StringComparison.Ordinal));
        Assert.Empty(lines.Where(l => l.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202e')).Take(5));
    }

    [Fact]
    public async Task No_name_address_or_word_of_a_case_is_in_it()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        using var server = await StartAsync(program);
        var page = await server.Client.GetStringAsync(SignInAddresses.Page);
        var token = DevelopmentServer.TokenOf(page);
        Assert.Contains("Kari Eksempelsen", page, StringComparison.Ordinal);

        await SendAsync(server, "kari.eksempelsen%40kommune.example", "Kari Eksempelsen");
        await server.Client.PostAsync(SignInAddresses.Development, new FormUrlEncodedContent(
            new Dictionary<string, string> { ["person"] = "Kari Eksempelsen", ["returnUrl"] = "//kari", ["__RequestVerificationToken"] = token }));
        await SettleAsync(server);

        var names = await program.QueryAsync("SELECT Name FROM Person UNION SELECT Email FROM Person UNION SELECT Title FROM ActionItem UNION SELECT Title FROM Challenge");
        Assert.True(names.Count > 20, "The demonstration is not there.");
        Assert.Empty(from line in server.Written from name in names where name.Length > 3 && line.Contains(name, StringComparison.OrdinalIgnoreCase) select line);
    }

    private static Task<RunningServer> StartAsync(SamarbeidProgram program, params (string, string)[] settings) => RunningServer.StartAsync(program,
        [("ASPNETCORE_ENVIRONMENT", "Development"), ("SignIn:Mode", "Development"), ("Samarbeid:PublicBaseAddress", "http://localhost:5080"), .. settings]);

    /// <summary>In the path, after the question mark, in headers and in each field of the forms that anybody may send.</summary>
    private static async Task SendAsync(RunningServer server, string escaped, string raw)
    {
        var token = DevelopmentServer.TokenOf(await server.Client.GetStringAsync(SignInAddresses.Page));
        foreach (var address in new[] { $"/{escaped}", $"{SignInAddresses.Page}/{escaped}", $"{SignInAddresses.Page}?sok={escaped}&returnUrl={escaped}&feil={escaped}", $"/?{escaped}={escaped}", $"/jobs/{escaped}" })
            await server.Client.GetAsync(address);

        foreach (var (address, field) in new[] { (SignInAddresses.Development, "person"), (SignInAddresses.Development, "returnUrl"), (SiteAddresses.Language, "language"), (SiteAddresses.Language, "returnUrl"), (SignInAddresses.Page, raw) })
        {
            await server.Client.PostAsync(address, new FormUrlEncodedContent(
                new Dictionary<string, string> { [field] = raw, ["_handler"] = raw, ["__RequestVerificationToken"] = token }));
            await server.Client.PostAsync(address, new FormUrlEncodedContent(new Dictionary<string, string> { [field] = raw, ["__RequestVerificationToken"] = raw }));
        }

        await SendRawAsync(server.Client.BaseAddress!, $"GET /{raw} HTTP/1.1\r\nHost: localhost\r\nUser-Agent: {raw}\r\nX-Forwarded-For: {raw}\r\nReferer: {raw}\r\nCookie: samarbeid.innlogging={raw}; samarbeid.spraak={raw}\r\n\r\n");
        await SendRawAsync(server.Client.BaseAddress!, $"GET /logg-inn HTTP/1.1\r\nHost: localhost\r\nUser-Agent: {escaped}\r\nCookie: samarbeid.innlogging={escaped}\r\nConnection: close\r\n\r\n");
        await SendRawAsync(server.Client.BaseAddress!, $"GET / HTTP/1.1\r\nHost: {raw}\r\n\r\n");
    }

    /// <summary>As no well-behaved client would: what the server makes of it does not matter here.</summary>
    private static async Task SendRawAsync(Uri server, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request));
        client.Client.Shutdown(SocketShutdown.Send);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            await stream.CopyToAsync(Stream.Null, patience.Token);
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
            // Hung up, or still waiting for the rest.
        }
    }

    private static async Task SettleAsync(RunningServer server)
    {
        for (var before = -1; before != server.Written.Count; await Task.Delay(500)) before = server.Written.Count;
    }

    [GeneratedRegex(@"^(trce|dbug|info|warn|fail|crit): [\w.\[\]`+<>]+\[\d+\] ")]
    private static partial Regex Ours();
}
