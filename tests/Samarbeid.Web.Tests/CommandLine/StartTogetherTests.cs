namespace Samarbeid.Web.Tests.CommandLine;

/// <summary>Several processes start on one database that is not there yet.</summary>
public sealed class StartTogetherTests
{
    [Fact]
    public async Task Each_finds_it_ready_and_it_is_made_once()
    {
        using var program = new SamarbeidProgram();

        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => program.RunAsync("migrate")));

        Assert.All(runs, run => Assert.Equal((0, ""), (run.Code, run.Errors)));
        Assert.Equal(["357"], await program.QueryAsync("SELECT COUNT(*) FROM Municipality"));
        Assert.Equal(["1"], await program.QueryAsync("SELECT COUNT(*) FROM __EFMigrationsHistory"));
        Assert.Equal(["ok"], await program.QueryAsync("PRAGMA integrity_check"));
    }
}
