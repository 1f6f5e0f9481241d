using System.Diagnostics;
using System.Net;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Features.Meetings.Papers;
using Samarbeid.Web.Tests.Hosting;
using Xunit.Abstractions;

namespace Samarbeid.Web.Tests.CommandLine;

/// <summary>Papers in the real process: what a large one costs, and what a killed server leaves of one.</summary>
public sealed class PaperProcessTests(ITestOutputHelper output)
{
    private const long Megabyte = 1 << 20;
    private static readonly (string, string)[] Settings =
        [("ASPNETCORE_ENVIRONMENT", "Development"), ("Samarbeid:Papers:MostMegabytes", "200"), ("Logging:LogLevel:Default", "Warning")];

    [Fact]
    public async Task Two_hundred_megabytes_come_in_and_go_out_without_being_held()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        using var server = await RunningServer.StartAsync(program, Settings);
        var (upload, token) = await OpenAsync(program, server);
        // What the first of each costs is not the file's.
        await server.Client.GetAsync((await SendAsync(server, upload, token, new Pdf(8 * Megabyte))).Headers.Location);

        var (before, peak, clock) = (server.Memory, 0L, Stopwatch.StartNew());
        using var done = new CancellationTokenSource();
        var watching = WatchAsync();
        var added = await SendAsync(server, upload, token, new Pdf(200 * Megabyte));
        var (came, seconds) = (0L, clock.Elapsed.TotalSeconds);
        using (var answer = await server.Client.GetAsync(added.Headers.Location, HttpCompletionOption.ResponseHeadersRead))
        {
            await using var bytes = await answer.Content.ReadAsStreamAsync();
            var some = new byte[Megabyte];
            while (await bytes.ReadAsync(some) is > 0 and var count) came += count;
        }

        await done.CancelAsync();
        await watching;
        output.WriteLine($"in {seconds:0.0} s, out {clock.Elapsed.TotalSeconds - seconds:0.0} s; memory {before / Megabyte} MB, at most {peak / Megabyte} MB");
        Assert.Equal((HttpStatusCode.Created, 200 * Megabyte), (added.StatusCode, came));
        Assert.True(peak - before < 64 * Megabyte, $"{before / Megabyte} MB grew to {peak / Megabyte} MB.");

        async Task WatchAsync()
        {
            for (; !done.IsCancellationRequested; await Task.Delay(50)) peak = Math.Max(peak, server.Memory);
        }
    }

    [Fact]
    public async Task A_server_killed_while_a_file_comes_in_leaves_no_paper_and_a_sound_database()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        IReadOnlyList<string> before;
        using (var server = await RunningServer.StartAsync(program, Settings))
        {
            var (upload, token) = await OpenAsync(program, server);
            before = await program.QueryAsync("SELECT COUNT(*) FROM Paper");
            var sending = SendAsync(server, upload, token, new Pdf(100 * Megabyte) { Pause = TimeSpan.FromMilliseconds(20) });
            while (long.Parse((await program.QueryAsync("SELECT CAST(COUNT(*) AS TEXT) FROM FilePiece"))[0], System.Globalization.CultureInfo.InvariantCulture) < 64) await Task.Delay(50);
            await server.KillAsync();
            await Assert.ThrowsAsync<HttpRequestException>(() => sending);
        }

        Assert.Equal(["ok"], await program.QueryAsync("PRAGMA integrity_check"));
        Assert.Empty(await program.QueryAsync("PRAGMA foreign_key_check"));
        Assert.Equal(before, await program.QueryAsync("SELECT COUNT(*) FROM Paper"));
        Assert.Equal(["1"], await program.QueryAsync("SELECT COUNT(*) FROM StoredFile f WHERE NOT EXISTS (SELECT 1 FROM Paper p WHERE p.FileId = f.Id)"));
        using var again = await RunningServer.StartAsync(program, Settings);
        var (second, token2) = await OpenAsync(program, again);
        Assert.Equal(HttpStatusCode.Created, (await SendAsync(again, second, token2, new Pdf(Megabyte))).StatusCode);
    }

    private static async Task<(string Upload, string Token)> OpenAsync(SamarbeidProgram program, RunningServer server)
    {
        var client = server.Client;
        await client.PostAsync(SignInAddresses.Development, await DevelopmentServer.SignInFormAsync(client, DevelopmentServer.PoliceContact, "/"));
        var meeting = await program.QueryAsync(
            "SELECT lower(m.Id) FROM Meeting m JOIN MeetingBody b ON b.Id = m.BodyId WHERE m.State = 'Planned' AND b.Name = 'Stjørdal politiråd'");
        var upload = PaperAddresses.Upload(new(Guid.Parse(meeting[0])), null);
        return (upload, DevelopmentServer.TokenOf(await client.GetStringAsync(SiteAddresses.Overview)));
    }

    private static Task<HttpResponseMessage> SendAsync(RunningServer server, string address, string token, Stream file)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{address}?{PaperAddresses.OnceKey}={Guid.NewGuid()}") { Content = new StreamContent(file, 1 << 16) };
        request.Headers.Add(PaperUploads.NameHeader, "stor.pdf");
        request.Headers.Add("RequestVerificationToken", token);
        return server.Client.SendAsync(request);
    }

    /// <summary>Begins and ends as a PDF; what is between is made as it is read.</summary>
    private sealed class Pdf(long length) : Stream
    {
        public TimeSpan Pause { get; init; }

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Pause > TimeSpan.Zero) await Task.Delay(Pause, cancellationToken);
            var count = (int)Math.Min(buffer.Length, length - Position);
            for (var n = 0; n < count; n++) buffer.Span[n] = ByteAt(Position + n);
            Position += count;
            return count;
        }

        private byte ByteAt(long at) => at < 8 ? "%PDF-1.7"u8[(int)at] : length - at <= 6 ? "\n%%EOF"u8[(int)(6 - (length - at))] : (byte)(at * 31 >> 7);

        public override long Seek(long offset, SeekOrigin origin) => Position = offset;

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
