using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.CommandLine;

namespace Samarbeid.Web.Tests.CommandLine;

/// <summary>What goes wrong is told in Norwegian, by an exit code and without a stack trace.</summary>
public sealed class VerbFaultTests
{
    [Theory]
    [InlineData("Skriv navnet", "report", "5035", "2024", "--output", "")]
    [InlineData("Skriv navnet", "backup", "")]
    [InlineData("mer enn én gang", "figures", "--period", "2023-2024", "--output", "a", "--output", "b")]
    [InlineData("«9999-12-31»", "remind", "--date", "9999-12-31")]
    [InlineData("«0001-01-01»", "remind", "--date", "0001-01-01")]
    public async Task What_is_written_wrong_is_told_before_a_database_is_made(string says, params string[] args)
    {
        using var program = new SamarbeidProgram();

        var run = await program.RunAsync(args);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(says, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("expects", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(program.DatabaseFile));
    }

    [Theory]
    [InlineData("Vi lager ikke årsrapport for 2100", "report", "5035", "2100", "--output", "rapport.pdf")]
    [InlineData("Vi lager ikke årsrapport for 2100", "report", "--all", "2100", "--output", "alle")]
    [InlineData("er en mappe", "report", "5035", "2024", "--output", ".")]
    [InlineData("er en mappe", "figures", "--period", "2023-2024", "--output", ".")]
    [InlineData("finnes ikke. Lag den først", "figures", "--period", "2023-2024", "--output", "ingen/slik/tall.csv")]
    [InlineData("kan ikke skrives", "report", "--all", "2024", "--output", "samarbeid.db")]
    [InlineData("kan ikke skrives", "backup", "samarbeid.db/kopi.db")]
    [InlineData("kan ikke skrives", "backup", ".")]
    [InlineData("er selve databasen", "backup", "samarbeid.db", "--overwrite")]
    [InlineData("er selve databasen", "restore", "samarbeid.db")]
    public async Task What_cannot_be_written_is_told_in_one_line_and_leaves_nothing(string says, params string[] args)
    {
        using var program = await SamarbeidProgram.ReadyAsync();

        var run = await program.RunAsync(args);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains(says, Assert.Single(run.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.All(Directory.GetFileSystemEntries(program.Data), path => Assert.StartsWith(program.DatabaseFile, path, StringComparison.Ordinal));
        Assert.Equal(["ok"], await program.QueryAsync("PRAGMA integrity_check"));
    }

    [Fact]
    public async Task A_damaged_database_is_told_in_one_line()
    {
        using var program = new SamarbeidProgram();
        await File.WriteAllTextAsync(program.DatabaseFile, string.Concat(Enumerable.Repeat("Dette er ikke en database. ", 100)));

        var run = await program.RunAsync("migrate");

        Assert.Equal(1, run.Code);
        Assert.StartsWith("Databasen kunne ikke brukes", Assert.Single(run.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verb_that_is_stopped_leaves_whole_parts_only_and_says_so()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        using var process = program.Start([], "demo", "--municipalities", "200", "--years", "2");
        for (var lines = 0; lines < 2; lines++) await process.StandardError.ReadLineAsync();

        // What Ctrl+C does, by the signal a shell in the background does not take away.
        using (var kill = System.Diagnostics.Process.Start("kill", ["-TERM", $"{process.Id}"])) await kill.WaitForExitAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(1, process.ExitCode);
        Assert.EndsWith("Avbrutt. Det som ikke var ferdig, er tatt bort.\n", errors, StringComparison.Ordinal);
        Assert.Equal(["ok"], await program.QueryAsync("PRAGMA integrity_check"));
        Assert.Equal(
            await program.QueryAsync("SELECT COUNT(*) FROM MeetingBody"), await program.QueryAsync("SELECT COUNT(DISTINCT BodyId) FROM Meeting"));
    }

    [Fact]
    public void A_full_disk_is_told_to_the_operator_and_not_to_a_writer()
    {
        using var _ = new InCulture("nb-NO");

        Assert.DoesNotContain("teksten din", ExpectedFaults.TextOf(PersistenceRules.DiskFull), StringComparison.Ordinal);
        Assert.Contains("Rydd plass", ExpectedFaults.TextOf(PersistenceRules.DiskFull), StringComparison.Ordinal);
        Assert.Contains("Rydd plass", ExpectedFaults.TextOf(new RefusedException(PersistenceRules.DiskFull)), StringComparison.Ordinal);
    }
}
