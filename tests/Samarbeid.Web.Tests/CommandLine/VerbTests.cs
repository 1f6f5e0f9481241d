
namespace Samarbeid.Web.Tests.CommandLine;

public sealed class VerbTests
{
    [Fact]
    public async Task Help_names_every_verb()
    {
        using var program = new SamarbeidProgram();

        var run = await program.RunAsync("--help");

        Assert.Equal(0, run.Code);
        Assert.All(
            ["migrate", "report", "figures", "remind", "grant-admin", "backup", "restore", "verify-audit", "demo"],
            verb => Assert.Contains($"\n  {verb} ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_misspelt_verb_starts_no_server()
    {
        using var program = new SamarbeidProgram();

        var run = await program.RunAsync("bakcup", "fil");

        Assert.Equal(2, run.Code);
        Assert.Contains("«bakcup»", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_is_named()
    {
        using var program = new SamarbeidProgram();

        var run = await program.RunAsync([("Database:Provider", "Access")], "migrate");

        Assert.Equal(78, run.Code);
        Assert.Contains("Database:Provider", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_a_small_pdf()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        var file = program.In("stjordal.pdf");

        var run = await program.RunAsync("report", "5035", "2024", "--output", file);

        Assert.Equal((0, ""), (run.Code, run.Errors));
        var bytes = await File.ReadAllBytesAsync(file);
        Assert.Equal("%PDF-"u8.ToArray(), bytes[..5]);
        Assert.InRange(bytes.Length, 5_000, 100_000);
    }

    [Theory]
    [InlineData("9999", "2024", "rapport.pdf")]
    [InlineData("5035", "1066", "rapport.pdf")]
    [InlineData("5035", "2024", "ingen/slik/mappe.pdf")]
    public async Task A_report_that_cannot_be_is_refused_in_words(string municipality, string year, string file)
    {
        using var program = await SamarbeidProgram.ReadyAsync();

        var run = await program.RunAsync("report", municipality, year, "--output", program.In(file));

        Assert.Equal(1, run.Code);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(program.In(file)));
    }

    [Fact]
    public async Task All_reports_come_one_for_each_municipality()
    {
        using var program = await SamarbeidProgram.ReadyAsync();

        var run = await program.RunAsync("report", "--all", "2024", "--output", program.In("alle"));

        Assert.Equal(0, run.Code);
        Assert.Equal(357, Directory.GetFiles(program.In("alle"), "????.pdf").Length);
        Assert.All(new DirectoryInfo(program.In("alle")).GetFiles(), file => Assert.InRange(file.Length, 5_000, 100_000));
        Assert.Contains("357/357 5636", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_administrator_is_made_once()
    {
        using var program = await SamarbeidProgram.ReadyAsync();

        var first = await program.RunAsync("grant-admin", "Ola.Nordmann@kommune.no");
        var second = await program.RunAsync("grant-admin", "ola.nordmann@kommune.no");

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Equal(["Ola Nordmann"], await program.QueryAsync("SELECT Name FROM Person"));
        Assert.Equal(["Administrator"], await program.QueryAsync("SELECT Role FROM \"Grant\""));
        Assert.Equal(1, (await program.RunAsync("grant-admin", "ola")).Code);
    }

    [Fact]
    public async Task A_load_is_refused_where_real_people_are()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        await program.RunAsync("grant-admin", "ola.nordmann@kommune.no");

        var run = await program.RunAsync("demo", "--municipalities", "1", "--years", "1");

        Assert.Equal(1, run.Code);
        Assert.Equal(["0"], await program.QueryAsync("SELECT COUNT(*) FROM MeetingBody"));
    }

    [Fact]
    public async Task A_load_is_reminded_of_once()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        Assert.Equal(0, (await program.RunAsync("demo", "--municipalities", "3", "--years", "1")).Code);
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var first = await program.RunAsync("remind", "--date", today);
        var second = await program.RunAsync("remind", "--date", today);

        var files = Directory.GetFiles(program.MailFolder, "*.eml").Length;
        Assert.NotEqual(0, files);
        Assert.Equal($"sent {files}", first.Output.TrimEnd().Split('\n')[^1]);
        Assert.Equal("sent 0", second.Output.TrimEnd().Split('\n')[^1]);
        Assert.Equal(1, (await program.RunAsync("demo", "--municipalities", "3", "--years", "1")).Code);
    }
}
