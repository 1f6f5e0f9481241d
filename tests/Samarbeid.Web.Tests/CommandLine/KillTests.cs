using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Persistence.Setup;

namespace Samarbeid.Web.Tests.CommandLine;

/// <summary>The process is killed (SIGKILL) while it writes; what it had said was done must be there.</summary>
public sealed class KillTests
{
    private const int Years = 2, MeetingsPerYear = 4;
    private static readonly string[] Load = ["demo", "--municipalities", "40", "--years", "2"];

    [Theory]
    [InlineData(1, 0)]
    [InlineData(4, 15)]
    [InlineData(9, 40)]
    public async Task No_acknowledged_write_is_lost(int acknowledgements, int millisecondsIntoTheNext)
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        using var process = program.Start([], Load);
        var acknowledged = new List<string>();
        while (acknowledged.Count < acknowledgements && await process.StandardError.ReadLineAsync() is { } line)
            acknowledged.Add(line.Split(' ')[1].ToUpperInvariant());
        await Task.Delay(millisecondsIntoTheNext);
        Assert.False(process.HasExited);
        process.Kill();
        await process.WaitForExitAsync();

        Assert.Equal(0, (await program.RunAsync("migrate")).Code);
        Assert.Equal(acknowledgements, acknowledged.Count);
        Assert.Equal(["ok"], await program.QueryAsync("PRAGMA integrity_check"));
        Assert.Empty(await program.QueryAsync("PRAGMA foreign_key_check"));
        var there = await program.QueryAsync("SELECT upper(BodyId) || ' ' || COUNT(*) FROM Meeting GROUP BY BodyId");
        Assert.All(acknowledged, body => Assert.Contains($"{body} {Years * MeetingsPerYear + 1}", there));
        Assert.All(there, body => Assert.EndsWith($" {Years * MeetingsPerYear + 1}", body, StringComparison.Ordinal));
        Assert.True((await VerifyAsync(program)).IsWhole);

        Assert.Equal(0, (await program.RunAsync(Load)).Code);
        Assert.Equal(["39"], await program.QueryAsync("SELECT COUNT(*) FROM MeetingBody"));
        Assert.True((await VerifyAsync(program)).IsWhole);
    }

    [Fact]
    public async Task A_killed_reminder_run_leaves_one_file_for_each_reminder()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        Assert.Equal(0, (await program.RunAsync(Load)).Code);
        string[] remind = ["remind", "--date", Today()];
        using (var process = program.Start([], remind))
        {
            while (!process.HasExited && Files(program) < 5) await Task.Delay(2);
            process.Kill();
            await process.WaitForExitAsync();
            Assert.InRange(Files(program), 5, int.MaxValue);
        }

        var resumed = await program.RunAsync(remind);

        Assert.Equal(0, resumed.Code);
        Assert.NotEqual("sent 0", resumed.Output.Trim());
        Assert.Equal(["Sent"], await program.QueryAsync("SELECT DISTINCT State FROM OutboxMessage WHERE State <> 'Dropped'"));
        Assert.Equal([$"{Files(program)}"], await program.QueryAsync("SELECT COUNT(DISTINCT MessageId) FROM OutboxMessage WHERE State = 'Sent'"));
        Assert.Equal("sent 0", (await program.RunAsync(remind)).Output.Trim());
    }

    [Fact]
    public async Task A_killed_run_to_a_mail_server_doubles_at_most_the_mail_it_was_sending()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        Assert.Equal(0, (await program.RunAsync(Load)).Code);
        using var sink = new SmtpSink();
        (string, string)[] settings =
        [
            ("Mail:Smtp:Host", "127.0.0.1"), ("Mail:Smtp:Port", $"{sink.Port}"), ("Mail:Smtp:Security", "None"),
            ("Mail:From", "samarbeid@kommune.no"), ("Samarbeid:PublicBaseAddress", "https://samarbeid.example.no"),
        ];
        string[] remind = ["remind", "--date", Today()];
        using (var process = program.Start(settings, remind))
        {
            while (!process.HasExited && sink.Received.Count < 5) await Task.Delay(2);
            process.Kill();
            await process.WaitForExitAsync();
        }

        Assert.Equal(0, (await program.RunAsync(settings, remind)).Code);

        var waiting = int.Parse((await program.QueryAsync("SELECT COUNT(DISTINCT MessageId) FROM OutboxMessage WHERE State <> 'Sent' AND State <> 'Dropped'"))[0], null);
        var recorded = await program.QueryAsync("SELECT DISTINCT MessageId FROM OutboxMessage WHERE MessageId IS NOT NULL");
        var received = sink.Received.ToArray();
        Assert.InRange(waiting, 0, 1);
        Assert.InRange(received.Length, recorded.Count - waiting, recorded.Count + 1);
        Assert.All(received, id => Assert.Contains(id, recorded));
        Assert.InRange(received.GroupBy(id => id).Sum(same => same.Count() - 1), 0, 1);
    }

    private static string Today() => DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static int Files(SamarbeidProgram program) =>
        Directory.Exists(program.MailFolder) ? Directory.GetFiles(program.MailFolder, "*.eml").Length : 0;

    private static async Task<AuditVerdict> VerifyAsync(SamarbeidProgram program)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([new(PersistenceSettings.DataDirectoryKey, program.Data)]).Build();
        await using var services = new ServiceCollection().AddLogging().AddPersistence(settings).BuildServiceProvider();
        await using var database = services.GetRequiredService<SystemDatabases>().Open("test");
        return await AuditChain.VerifyAsync(database, CancellationToken.None);
    }
}
