using System.Text;
using Samarbeid.Infrastructure.ReferenceData;

namespace Samarbeid.Infrastructure.Tests.ReferenceData;

public sealed class ReferenceFileReaderTests
{
    private const string Heading = "# source: SSB\n# licence: CC BY 4.0\n# version: 2024-01-01\n";

    private static readonly string[] Columns = ["municipality", "date", "count"];

    [Fact]
    public void Quoted_cells_comments_and_windows_line_ends_are_read()
    {
        var rows = ReferenceFileReader.Read(
            new ReferenceFile("figures.csv", "# source: SSB\r\nnumber,name\r\n0301,\"Oslo, by\"\r\n"),
            ["number", "name"],
            row => (row.Line, row.Municipality("number").Value, row.Text("name")));

        Assert.Equal([(3, "0301", "Oslo, by")], rows);
    }

    [Fact]
    public void A_file_with_other_columns_is_refused_by_name_line_and_the_columns_expected()
    {
        var refusal = Refusal("municipality,count\n0301,1\n");

        Assert.Equal(("populations.csv", 4), (refusal.File, refusal.Line));
        Assert.Equal(ReferenceFileFault.WrongColumns, refusal.Fault);
        Assert.Equal(Columns, refusal.ExpectedColumns);
        Assert.Contains("municipality,date,count", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", ReferenceFileFault.WrongColumns, 3)]
    [InlineData("municipality,date,count\n0301,2024-01-01\n", ReferenceFileFault.WrongCellCount, 5)]
    [InlineData("municipality,date,count\n0301,2024-01-01,1,2\n", ReferenceFileFault.WrongCellCount, 5)]
    [InlineData("municipality,date,count\n0301,2024-01-01,\"1\n", ReferenceFileFault.WrongCellCount, 5)]
    [InlineData("municipality,date,count\n0301,2024-01-01,1\n301,2024-01-01,1\n", ReferenceFileFault.UnreadableCell, 6)]
    [InlineData("municipality,date,count\n0301,01.01.2024,1\n", ReferenceFileFault.UnreadableCell, 5)]
    [InlineData("municipality,date,count\n0301,2024-01-01,-1\n", ReferenceFileFault.UnreadableCell, 5)]
    [InlineData("municipality,date,count\n0301,2024-01-01,\n", ReferenceFileFault.UnreadableCell, 5)]
    [InlineData("municipality,date,count\n0301,2024-01-01,1\n0301,2024-01-01,2\n", ReferenceFileFault.Repeated, 6)]
    public void A_broken_row_is_refused_where_it_stands(string rows, ReferenceFileFault fault, int line)
    {
        var refusal = Refusal(rows);

        Assert.Equal((fault, line), (refusal.Fault, refusal.Line));
    }

    [Fact]
    public void Text_that_is_not_UTF8_is_refused() => Assert.Equal(
        ReferenceFileFault.NotText,
        Assert.Throws<ReferenceFileException>(
            () => ReferenceFile.Read("figures.csv", new MemoryStream(Encoding.Latin1.GetBytes("Våler")))).Fault);

    [Theory]
    [InlineData("0000,2023-2024,1,0,0,0,0,0,1", "national series")]
    [InlineData("0301,2023-2024,10,1,1,1,1,1,1", "do not add up")]
    [InlineData("0301,2023-2024,10,4,4,4,4,4,4", "do not add up")]
    public void Figures_that_contradict_each_other_are_refused(string row, string detail)
    {
        var files = With(ReferenceFileNames.CrimeCounts, text =>
            string.Join('\n', text.Split('\n').TakeWhile(line => !line.StartsWith('0'))) + "\n" + row + "\n");

        var refusal = Assert.Throws<ReferenceFileException>(() => files.CrimeCounts());

        Assert.Equal(ReferenceFileFault.Contradiction, refusal.Fault);
        Assert.Contains(detail, refusal.Message, StringComparison.Ordinal);
    }

    private static ReferenceFileException Refusal(string rows) => Assert.Throws<ReferenceFileException>(
        () => With(ReferenceFileNames.Populations, _ => Heading + rows).Populations());

    private static ReferenceFiles With(string name, Func<string, string> change) => ReferenceFileSets.With(name, change);
}
