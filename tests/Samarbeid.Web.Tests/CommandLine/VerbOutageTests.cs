using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Testing.Faults;
using Samarbeid.Web.CommandLine;
using Xunit.Abstractions;

namespace Samarbeid.Web.Tests.CommandLine;

/// <summary>The database goes away under a verb. It says so in a line of Norwegian and by its exit code, and nothing is done twice when it is run again.</summary>
public sealed class VerbOutageTests(ITestOutputHelper says)
{
    // Each of the first, and then ever more seldom: the statements in between are alike.
    private static readonly int[] Passing = [0, 1, 3, 9, 27, 81];
    private static readonly string Today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static TheoryData<string> Commands =>
    [
        "migrate", "report 5035 2024 --output rapport.pdf", "figures --period 2023-2024 --output tall.csv", $"remind --date {Today}",
        "grant-admin ola@kommune.no", "backup kopi.db --overwrite", "verify-audit", "security-log --output logg.csv", "demo --municipalities 2 --years 1",
    ];

    [Fact]
    public void Every_verb_on_the_database_is_tried_here()
    {
        var all = Directory.GetFiles(Path.Combine(Texts.TextFiles.Source, "Samarbeid.Web", "CommandLine"), "*Verb.cs").Length;

        // A restore asks no database: it replaces its file.
        Assert.Equal(all - 1, Commands.Count);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Cut_off_at_any_moment_it_ends_with_a_line_and_a_code(string command)
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        using var culture = new InCulture("nb-NO");
        var (line, told) = (new Line(), 0);
        foreach (var at in Enum.GetValues<CutAt>())
        {
            foreach (var passing in Passing)
            {
                var before = line.Cuts;
                line.CutNext(new(at, Passing: passing, Times: 1000));
                var run = await RunAsync(program, line, command);
                line.Mend();
                if (line.Cuts == before) break;

                var lines = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !char.IsAsciiDigit(l[0])).ToList();
                Assert.True(run.Code == ExitCode.Refused, $"{at} {passing}: {run}");
                Assert.StartsWith("Databasen ", Assert.Single(lines), StringComparison.Ordinal);
                Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
                told++;
            }
        }

        says.WriteLine($"{command}: {told} runs cut off");
        Assert.InRange(told, 2, int.MaxValue);
        var whole = await RunAsync(program, line, command);
        // A load whose last commit was done and not answered is there, and is refused a second time.
        Assert.True(whole.Code == ExitCode.Done || whole.Errors.StartsWith("Måledataene er skrevet fra før", StringComparison.Ordinal), whole.ToString());
        Assert.Equal(["ok"], await program.QueryAsync("PRAGMA integrity_check"));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_database_server_that_is_not_there_is_told_in_a_line(string command)
    {
        using var program = new SamarbeidProgram();

        var run = await program.RunAsync(
            [
                (PersistenceSettings.ProviderKey, nameof(DatabaseProvider.SqlServer)),
                (PersistenceSettings.ConnectionStringKey, $"Server=127.0.0.1,{RunningServer.FreePort()};Database=s;User Id=s;Password=s;Connect Timeout=1;Encrypt=false"),
            ],
            command.Split(' '));

        Assert.Equal((ExitCode.Refused, ""), (run.Code, run.Output));
        var line = Assert.Single(run.Errors.TrimEnd().Split('\n'));
        // A backup of a server's database is the server's matter, and needs no server to say so.
        Assert.StartsWith(command.StartsWith("backup", StringComparison.Ordinal) ? "" : "Databasen kunne ikke brukes", line, StringComparison.Ordinal);
    }

    private static async Task<Finished> RunAsync(SamarbeidProgram program, Line line, string command)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var words = command.Split(' ').Select(w => w.Contains('.', StringComparison.Ordinal) && !w.Contains('@', StringComparison.Ordinal) ? program.In(w) : w);
        var code = await Verbs.RunAsync([.. words], new VerbInvocation
        {
            Output = output,
            Error = errors,
            Adjust = (settings, services) =>
            {
                settings.AddInMemoryCollection([new(PersistenceSettings.DataDirectoryKey, program.Data)]);
                services.ConfigureDbContext<SqliteDbContext>(options => options.AddInterceptors(line));
            },
        });
        return new(code, output.ToString(), errors.ToString());
    }
}
