using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Tests.ReferenceData;

namespace Samarbeid.Infrastructure.Tests.Figures;

public sealed class FiguresExcelTests(LoadedReferenceDatabase file) : IClassFixture<LoadedReferenceDatabase>
{
    [Fact]
    public async Task A_norwegian_Excel_finds_its_mark_its_separator_its_comma_and_the_zero_of_Oslo()
    {
        await using var database = file.Open();

        var text = FiguresExcel.TextOf((await FigureRows.ReadAsync(database, new FigurePeriod(2023), default)).Value);

        Assert.StartsWith("\uFEFFkommunenummer;kommune;", text, StringComparison.Ordinal);
        var lines = text.TrimEnd().Split("\r\n");
        Assert.Equal((357 * 7) + 1, lines.Length);
        Assert.All(lines, line => Assert.Equal(6, line.Count(c => c == ';')));
        Assert.Matches("^\"=\"\"0301\"\"\";Oslo;1AAAAA-9ZZZZz;Alle lovbruddsgrupper;\\d+;717710;\\d+,\\d$", lines.Single(l => l.Contains("0301", StringComparison.Ordinal) && l.Contains("1AAAAA-9", StringComparison.Ordinal)));
        Assert.DoesNotContain(".", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(0)", "'=HYPERLINK(0)")]
    [InlineData("+47", "'+47")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("\tx", "'\tx")]
    [InlineData("Bø; \"nord\"", "\"Bø; \"\"nord\"\"\"")]
    [InlineData("Os", "Os")]
    [InlineData("", "")]
    public void Words_are_never_a_formula(string written, string cell) => Assert.Equal(cell, FiguresExcel.Words(written));

    [Fact]
    public void What_is_unknown_is_empty() => Assert.EndsWith(
        ";;;\r\n", FiguresExcel.TextOf([new(MunicipalityNumber.Parse("1151"), "Utsira", "1", "Alle", null, null)]), StringComparison.Ordinal);
}
