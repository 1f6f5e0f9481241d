using System.Text.RegularExpressions;

namespace Samarbeid.Web.Tests.CommandLine;

public sealed partial class FiguresVerbTests
{
    private const string Utsira = "1151";

    [Fact]
    public async Task Every_municipality_and_group_has_a_row_in_order()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        var file = program.In("tall.csv");

        var run = await program.RunAsync("figures", "--period", "2023-2024", "--output", file);

        Assert.Equal((0, ""), (run.Code, run.Errors));
        var lines = await File.ReadAllLinesAsync(file);
        Assert.Equal("kommunenummer,lovbruddskode,antall,folketall,per_1000", lines[0]);
        var rows = lines[1..];
        Assert.Equal(357 * 7, rows.Length);
        Assert.All(rows, row => Assert.Matches(Row(), row));
        Assert.Equal(rows.Order(StringComparer.Ordinal), rows);
        Assert.Contains(rows, row => row.Contains('.', StringComparison.Ordinal));
        Assert.Equal(7, rows.Count(row => row.StartsWith(Utsira, StringComparison.Ordinal)));
        Assert.All(rows.Where(row => row.StartsWith(Utsira, StringComparison.Ordinal)), row => Assert.Matches(Unknown(), row));
    }

    [Fact]
    public async Task For_Excel_there_is_a_format_of_its_own_and_another_word_is_refused()
    {
        using var program = await SamarbeidProgram.ReadyAsync();
        var file = program.In("tall.csv");

        var excel = await program.RunAsync("figures", "--period", "2023-2024", "--format", "excel", "--output", file);
        var other = await program.RunAsync("figures", "--period", "2023-2024", "--format", "ods", "--output", program.In("annet"));

        Assert.Equal((0, ""), (excel.Code, excel.Errors));
        var bytes = await File.ReadAllBytesAsync(file);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Contains("\"=\"\"0301\"\"\";Oslo;", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(2, other.Code);
        Assert.Contains("«ods»", other.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(program.In("annet")));
    }

    [Theory]
    [InlineData("2010-2011", 1, "2023-2024")]
    [InlineData("2023-2025", 2, "2023-2025")]
    public async Task A_period_without_figures_is_refused_in_words(string period, int code, string mentions)
    {
        using var program = await SamarbeidProgram.ReadyAsync();

        var run = await program.RunAsync("figures", "--period", period, "--output", program.In("tall.csv"));

        Assert.Equal(code, run.Code);
        Assert.Contains(mentions, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(program.In("tall.csv")));
    }

    [GeneratedRegex(@"^\d{4},[^,]+,\d*,\d*,(\d+\.\d)?$")]
    private static partial Regex Row();

    [GeneratedRegex(@"^\d{4},[^,]+,,\d*,$")]
    private static partial Regex Unknown();
}
