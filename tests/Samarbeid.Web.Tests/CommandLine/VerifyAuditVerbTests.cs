namespace Samarbeid.Web.Tests.CommandLine;

public sealed class VerifyAuditVerbTests
{
    [Fact]
    public async Task A_whole_trail_is_told_with_the_number_of_entries()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        await program.RunAsync("grant-admin", "ola.nordmann@kommune.no");
        var entries = (await program.QueryAsync("SELECT COUNT(*) FROM AuditEntry"))[0];

        var run = await program.RunAsync("verify-audit");

        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains($" {entries} innslag", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE AuditEntry SET Actor = 'x' WHERE Sequence = 2", "innslag 2 er endret")]
    [InlineData("DELETE FROM AuditValues WHERE Sequence = 1; DELETE FROM AuditEntry WHERE Sequence = 1", "innslag 1 mangler")]
    [InlineData("UPDATE AuditValues SET After = '' WHERE Sequence = 2", "verdiene til innslag 2 er endret")]
    public async Task The_first_broken_entry_is_named(string tampering, string says)
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        await program.RunAsync("grant-admin", "ola.nordmann@kommune.no");
        foreach (var trigger in await program.QueryAsync("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
            await program.QueryAsync($"DROP TRIGGER \"{trigger}\"");
        await program.QueryAsync(tampering);

        var run = await program.RunAsync("verify-audit");

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains(says, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_database_none_is_made()
    {
        using var program = new SamarbeidProgram();

        Assert.Equal(1, (await program.RunAsync("verify-audit")).Code);
        Assert.False(File.Exists(program.DatabaseFile));
    }
}
