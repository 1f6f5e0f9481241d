using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Samarbeid.Infrastructure.Tables;

namespace Samarbeid.Infrastructure.Tests.Tables;

/// <summary>Tables as spreadsheets get them.</summary>
public sealed class TableTests
{
    private sealed record Line(string Text, DateOnly? Day, int Number);

    private static readonly IReadOnlyList<TableColumn<Line>> Columns =
    [
        new("Tiltak", 40, l => TableCell.Of(l.Text)),
        new("Frist", 12, l => TableCell.Of(l.Day)),
        new("Utsatt", 8, l => TableCell.Of(l.Number)),
    ];

    [Theory]
    [InlineData("=HYPERLINK(\"http://ond.no\")", "\"'=HYPERLINK(\"\"http://ond.no\"\")\"")]
    [InlineData("+47 73 00 00 00", "\"'+47 73 00 00 00\"")]
    [InlineData("-2+3", "\"'-2+3\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\tinnrykk", "\"'\tinnrykk\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("Kveldsvandring; ungdom", "\"Kveldsvandring; ungdom\"")]
    [InlineData("Blåbær og Ærø", "Blåbær og Ærø")]
    public async Task No_words_of_a_text_file_are_taken_for_a_formula(string written, string cell)
    {
        var text = Encoding.UTF8.GetString(await FileAsync(TableFormat.Csv, new Line(written, new(2026, 3, 2), -1)));

        Assert.Equal($"\uFEFFTiltak;Frist;Utsatt\r\n{cell};02.03.2026;-1\r\n", text);
    }

    [Fact]
    public async Task A_workbook_is_as_the_standard_has_it_and_its_words_are_words()
    {
        using var book = SpreadsheetDocument.Open(
            new MemoryStream(await FileAsync(TableFormat.Xlsx, new Line("=1+1", new(2026, 3, 2), 3), new Line("Blåbær & <Ærø>", null, -2))), false);

        Assert.Empty(new OpenXmlValidator().Validate(book).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        Assert.Empty(sheet.Descendants<CellFormula>());
        var rows = sheet.Descendants<Row>().Select(r => r.Elements<Cell>().ToList()).ToList();
        Assert.Equal(["Tiltak", "Frist", "Utsatt"], rows[0].Select(c => c.InnerText));
        Assert.Equal(["=1+1", "46083", "3"], rows[1].Select(c => c.InnerText));
        Assert.Equal(["Blåbær & <Ærø>", "", "-2"], rows[2].Select(c => c.InnerText));
        Assert.Equal("dd.mm.yyyy", FormatOf(book, rows[1][1]));
    }

    [Fact]
    public async Task Its_headings_stand_still_in_bold_with_a_filter_and_columns_as_wide_as_their_words()
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(await FileAsync(TableFormat.Xlsx, new Line("a", null, 1))), false);

        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        Assert.Equal("Tiltak i rådet", book.WorkbookPart.Workbook!.Descendants<Sheet>().Single().Name?.Value);
        var pane = sheet.Descendants<Pane>().Single();
        Assert.Equal((1d, PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.State!.Value));
        Assert.Equal("A1:C1048576", sheet.Descendants<AutoFilter>().Single().Reference?.Value);
        Assert.Equal([40d, 12d, 8d], sheet.Descendants<Column>().Select(c => c.Width!.Value));
        var styles = book.WorkbookPart.WorkbookStylesPart!.Stylesheet!;
        var heading = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)sheet.Descendants<Cell>().First().StyleIndex!.Value);
        Assert.NotNull(styles.Fonts!.Elements<Font>().ElementAt((int)heading.FontId!.Value).Bold);
    }

    [Theory]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.Xlsx)]
    public async Task Fifty_thousand_rows_take_no_more_memory_than_five_thousand(TableFormat format)
    {
        var held = new List<long>();

        await format.WriteAsync(new Table<Line>("Tiltak", Columns, RowsAsync()), Stream.Null, default);

        Assert.True(held[1] - held[0] < 512 * 1024, $"{held[1] - held[0]:N0} bytes more");

        async IAsyncEnumerable<Line> RowsAsync()
        {
            for (var number = 1; number <= 50_000; number++)
            {
                if (number is 5_000 or 50_000) held.Add(GC.GetTotalMemory(forceFullCollection: true));
                yield return new($"Kveldsvandring med natteravnene, gruppe {number}", new DateOnly(2026, 1, 1).AddDays(number % 365), number);
            }

            await Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Rows_come_in_the_order_of_their_keys_a_part_at_a_time_without_what_is_gone_meanwhile()
    {
        var asked = new List<int>();

        var rows = await RowsByKey.ReadAsync<int, Line>(
            [.. Enumerable.Range(1, 1200).Reverse()],
            (keys, _) =>
            {
                asked.Add(keys.Count);
                return Task.FromResult<IReadOnlyList<Line>>([.. keys.Where(k => k != 700).Order().Select(k => new Line("", null, k))]);
            },
            row => row.Number).ToListAsync();

        Assert.Equal([500, 500, 200], asked);
        Assert.Equal(Enumerable.Range(1, 1200).Where(k => k != 700).Reverse(), rows.Select(r => r.Number));
    }

    private static async Task<byte[]> FileAsync(TableFormat format, params Line[] lines)
    {
        using var file = new MemoryStream();
        await format.WriteAsync(new Table<Line>("Tiltak i rådet", Columns, lines.ToAsyncEnumerable()), file, default);
        return file.ToArray();
    }

    private static string? FormatOf(SpreadsheetDocument book, Cell cell)
    {
        var styles = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).NumberFormatId!.Value;
        return styles.NumberingFormats!.Elements<NumberingFormat>().Single(f => f.NumberFormatId!.Value == format).FormatCode?.Value;
    }
}
