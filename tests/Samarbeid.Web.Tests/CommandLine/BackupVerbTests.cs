
namespace Samarbeid.Web.Tests.CommandLine;

public sealed class BackupVerbTests
{
    [Fact]
    public async Task A_copy_is_taken_while_the_server_runs_and_put_back_when_it_is_stopped()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        await program.RunAsync("grant-admin", "den.forste@kommune.no");
        var copy = program.In("kopi.db");
        using (var server = await RunningServer.StartAsync(program, RunningServer.Production))
        {
            Assert.Equal(0, (await program.RunAsync("backup", copy)).Code);
            await program.RunAsync("grant-admin", "den.andre@kommune.no");

            var refused = await program.RunAsync("restore", copy);

            Assert.Equal(1, refused.Code);
            Assert.Equal(["2"], await program.QueryAsync("SELECT COUNT(*) FROM Person"));
            await server.KillAsync();
        }

        Assert.Equal(0, (await program.RunAsync("restore", copy)).Code);
        Assert.Equal(["den.forste@kommune.no"], await program.QueryAsync("SELECT Email FROM Person"));
    }

    [Fact]
    public async Task A_copy_is_not_written_over_another_unless_asked_for()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        var copy = program.In("kopi.db");
        await File.WriteAllTextAsync(copy, "min");

        Assert.Equal(1, (await program.RunAsync("backup", copy)).Code);
        Assert.Equal("min", await File.ReadAllTextAsync(copy));
        Assert.Equal(1, (await program.RunAsync("restore", copy)).Code);
        Assert.Equal(0, (await program.RunAsync("backup", copy, "--overwrite")).Code);
    }
}
