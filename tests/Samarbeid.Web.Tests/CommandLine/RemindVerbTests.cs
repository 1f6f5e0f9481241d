using System.Globalization;

namespace Samarbeid.Web.Tests.CommandLine;

public sealed class RemindVerbTests
{
    private static readonly string[] Load = ["demo", "--municipalities", "3", "--years", "1"];
    private static readonly string[] Remind = ["remind", "--date", DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];

    [Fact]
    public async Task A_mail_server_that_does_not_answer_is_told_and_a_later_run_sends_everything()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        Assert.Equal(0, (await program.RunAsync(Load)).Code);

        var down = await program.RunAsync(Server(RunningServer.FreePort()), Remind);

        var waiting = (await program.QueryAsync("SELECT COUNT(DISTINCT COALESCE(SharedBy, Id)) FROM OutboxMessage WHERE State = 'Pending' AND Attempts = 0"))[0];
        Assert.Equal((1, "sent 0"), (down.Code, down.Output.TrimEnd()));
        Assert.StartsWith("E-posttjeneren svarer ikke", Assert.Single(down.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.NotEqual("0", waiting);
        Assert.Contains($" {waiting} e-poster venter", down.Errors, StringComparison.Ordinal);

        using var sink = new SmtpSink();
        var up = await program.RunAsync(Server(sink.Port), Remind);

        Assert.Equal((0, $"sent {sink.Received.Count}", ""), (up.Code, up.Output.TrimEnd(), up.Errors));
        Assert.Equal([$"{sink.Received.Count}"], await program.QueryAsync("SELECT COUNT(DISTINCT MessageId) FROM OutboxMessage WHERE State = 'Sent'"));
        Assert.Equal(waiting, (await program.QueryAsync("SELECT COUNT(DISTINCT COALESCE(SharedBy, Id)) FROM OutboxMessage WHERE State IN ('Sent', 'Dropped')"))[0]);
        Assert.Equal("sent 0", (await program.RunAsync(Server(sink.Port), Remind)).Output.TrimEnd());
    }

    [Fact]
    public async Task Two_runs_at_the_same_time_send_each_reminder_once()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        Assert.Equal(0, (await program.RunAsync(Load)).Code);
        using var sink = new SmtpSink();

        var runs = await Task.WhenAll(program.RunAsync(Server(sink.Port), Remind), program.RunAsync(Server(sink.Port), Remind));

        Assert.All(runs, run => Assert.Equal((0, ""), (run.Code, run.Errors)));
        Assert.NotEmpty(sink.Received);
        Assert.Distinct(sink.Received);
        Assert.Equal(sink.Received.Count, runs.Sum(run => int.Parse(run.Output.TrimEnd()["sent ".Length..], CultureInfo.InvariantCulture)));
    }

    private static (string, string)[] Server(int port) =>
    [
        ("Mail:Smtp:Host", "127.0.0.1"), ("Mail:Smtp:Port", $"{port}"), ("Mail:Smtp:Security", "None"),
        ("Mail:From", "samarbeid@kommune.no"), ("Samarbeid:PublicBaseAddress", "https://samarbeid.example.no"),
    ];
}
