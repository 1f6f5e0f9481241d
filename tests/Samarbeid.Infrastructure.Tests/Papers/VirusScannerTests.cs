using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers.VirusScanning;

namespace Samarbeid.Infrastructure.Tests.Papers;

public sealed class VirusScannerTests
{
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 200_000).Select(n => (byte)n)];

    [Fact]
    public async Task The_whole_file_is_sent_as_clamd_wants_it_and_a_clean_one_is_marked_so()
    {
        using var clamd = new ClamdStandIn("stream: OK");

        Assert.Equal(VirusScan.Clean, (await ScanAsync(clamd.Port)).Value);
        Assert.Equal("zINSTREAM\0", clamd.Command);
        Assert.Equal(Bytes, clamd.Received);
    }

    [Theory]
    [InlineData(WhenDown.Refuse)]
    [InlineData(WhenDown.Mark)]
    public async Task What_is_infected_is_refused_whatever_the_setting(WhenDown whenDown)
    {
        using var clamd = new ClamdStandIn("stream: Eicar-Test-Signature FOUND");

        Assert.Equal(PaperRules.IsInfected, (await ScanAsync(clamd.Port, whenDown)).Refusal);
    }

    [Theory]
    [InlineData("INSTREAM size limit exceeded. ERROR", 70_000)]
    [InlineData("stream: OK and more", int.MaxValue)]
    [InlineData("UNKNOWN COMMAND", int.MaxValue)]
    [InlineData("", int.MaxValue)]
    [InlineData(null, int.MaxValue)]
    [InlineData(null, 0)]
    public async Task Without_a_clear_answer_the_setting_decides(string? answer, int hangsUpAfter)
    {
        foreach (var (whenDown, expected) in new[] { (WhenDown.Refuse, (VirusScan?)null), (WhenDown.Mark, VirusScan.NotScanned) })
        {
            using var clamd = new ClamdStandIn(answer, hangsUpAfter);

            AssertIs(expected, await ScanAsync(clamd.Port, whenDown));
        }
    }

    [Fact]
    public async Task One_that_does_not_listen_does_not_answer_either()
    {
        int port;
        using (var gone = new ClamdStandIn("stream: OK")) port = gone.Port;

        AssertIs(null, await ScanAsync(port, WhenDown.Refuse));
        AssertIs(VirusScan.NotScanned, await ScanAsync(port, WhenDown.Mark));
    }

    [Fact]
    public async Task Where_none_is_set_up_nothing_is_sent_and_the_paper_is_marked()
    {
        var scanner = Scanner(VirusScanSettings.Read(new ConfigurationBuilder().Build()));

        Assert.Equal(VirusScan.NotScanned, (await scanner.ScanAsync(Stream.Null, CancellationToken.None)).Value);
    }

    [Theory]
    [InlineData("mark", WhenDown.Mark)]
    [InlineData("Refuse", WhenDown.Refuse)]
    [InlineData("perhaps", WhenDown.Refuse)]
    [InlineData("7", WhenDown.Refuse)]
    [InlineData(null, WhenDown.Refuse)]
    public void A_setting_that_is_not_understood_opens_no_door(string? set, WhenDown expected)
    {
        var settings = VirusScanSettings.Read(new ConfigurationBuilder().AddInMemoryCollection([new(VirusScanSettings.HostKey, "clamd"), new(VirusScanSettings.WhenDownKey, set)]).Build());

        Assert.Equal(new VirusScanSettings("clamd", 3310, expected), settings);
    }

    private static void AssertIs(VirusScan? expected, Outcome<VirusScan> scanned)
    {
        if (expected is { } mark) Assert.Equal(mark, scanned.Value);
        else Assert.Equal(PaperRules.CannotBeScanned, scanned.Refusal);
    }

    private static Task<Outcome<VirusScan>> ScanAsync(int port, WhenDown whenDown = WhenDown.Refuse) =>
        Scanner(new("127.0.0.1", port, whenDown)).ScanAsync(new MemoryStream(Bytes), CancellationToken.None);

    private static VirusScanner Scanner(VirusScanSettings settings) => new(settings, TimeProvider.System, NullLogger<VirusScanner>.Instance);
}
