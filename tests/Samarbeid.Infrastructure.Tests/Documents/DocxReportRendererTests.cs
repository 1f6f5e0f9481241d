using System.IO.Compression;
using Samarbeid.Infrastructure.Documents.Docx;
using Samarbeid.Infrastructure.Documents.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Samarbeid.Infrastructure.Tests.Documents;

/// <summary>The Word document: what a word processor and a screen reader find in it.</summary>
public sealed class DocxReportRendererTests
{
    private static readonly DocxReportRenderer Renderer = new();

    [Theory]
    [InlineData(ReportDocument.Bokmal)]
    [InlineData(ReportDocument.Nynorsk)]
    public void Nothing_in_it_is_to_be_repaired(string language)
    {
        using var docx = Read(SampleReports.OneOfEach() with { Language = language, IsDraft = true, IsDemonstration = true });

        Assert.Empty(docx.Faults);
    }

    [Fact]
    public void It_says_what_it_is_whose_and_in_which_language()
    {
        using var docx = Read(SampleReports.OneOfEach() with { Language = ReportDocument.Nynorsk, IsDraft = true });

        Assert.Equal(
            (SampleReports.OneOfEach().Title, SampleReports.OneOfEach().Author, "nn-NO", SampleReports.OneOfEach().Identifier, "Utkast – ikkje godkjend"),
            (docx.Property("title"), docx.Property("creator"), docx.Property("language"), docx.Property("identifier"), docx.Property("contentStatus")));
        Assert.Equal("nn-NO", docx.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<W.Languages>().Single().Val!.Value);
    }

    [Fact]
    public void Headings_lists_and_tables_are_real_ones()
    {
        using var docx = Read(SampleReports.With(
            new Heading(1, "Oppmøte"),
            new Table("Hvem som møtte", [new("Navn"), new("Antall", ColumnAlignment.Right)], [new("Kari", ["3"]), new("Sum", ["3"], IsTotal: true)]),
            new Heading(2, "Sak"),
            new NumberedList([ListItem.Of("Først"), ListItem.Of("Så")]),
            new NumberedList([ListItem.Of("Forfra")]),
            new BulletList([ListItem.Of("Punkt")])));

        Assert.Equal(["Heading1 Oppmøte", "Heading2 Sak"], docx.Styled.Where(s => s.StartsWith("Heading", StringComparison.Ordinal)));
        var table = Assert.Single(docx.Body.Elements<W.Table>());
        var rows = table.Elements<W.TableRow>().ToList();
        Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<W.TableHeader>());
        Assert.Equal("Hvem som møtte", table.GetFirstChild<W.TableProperties>()!.TableCaption!.Val!.Value);
        Assert.Contains("Caption Hvem som møtte", docx.Styled);
        var lists = docx.Body.Descendants<W.NumberingId>().Select(n => n.Val!.Value).ToList();
        Assert.Equal(lists[0], lists[1]);
        Assert.Equal(3, lists.Distinct().Count());
    }

    [Fact]
    public void Each_page_is_A4_says_its_number_and_whether_it_is_a_draft_or_invented()
    {
        using var docx = Read(SampleReports.OneOfEach() with { IsDraft = true, IsDemonstration = true });
        using var final = Read(SampleReports.OneOfEach());

        var page = docx.Body.Descendants<W.PageSize>().Single();
        Assert.Equal((11906u, 16838u), (page.Width!.Value, page.Height!.Value));
        Assert.Equal("Utkast – ikke godkjent  ·  Demonstrasjon – oppdiktede opplysninger", docx.Header);
        Assert.Equal(["PAGE", "NUMPAGES"], docx.Main.FooterParts.Single().Footer!.Descendants<W.SimpleField>().Select(f => f.Instruction!.Value));
        Assert.EndsWith("Side 1 av 1", docx.Main.FooterParts.Single().Footer!.InnerText, StringComparison.Ordinal);
        Assert.Equal("", final.Header);
    }

    [Fact]
    public void Words_in_another_language_and_line_breaks_stay_what_they_are()
    {
        using var docx = Read(SampleReports.With(new Paragraph([new TextRun("Stjørdal ", IsBold: true), new TextRun("Stïerdale\n2. linje  & <slutt>", Language: "sma")])));

        var runs = docx.Body.Elements<W.Paragraph>().Last().Elements<W.Run>().ToList();
        Assert.NotNull(runs[0].RunProperties!.Bold);
        Assert.Equal("sma", runs[1].RunProperties!.Languages!.Val!.Value);
        Assert.Single(runs[1].Elements<W.Break>());
        Assert.Equal("Stïerdale2. linje  & <slutt>", runs[1].InnerText);
    }

    [Fact]
    public void The_file_holds_no_time_of_day_so_that_the_same_document_is_the_same_file()
    {
        using var zip = new ZipArchive(new MemoryStream(Renderer.Render(SampleReports.OneOfEach())));

        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
    }

    [OfficeFact]
    public async Task LibreOffice_opens_it_and_prints_all_of_it()
    {
        using var printed = new PdfReader(await OfficeFactAttribute.PrintAsync(Renderer.Render(SampleReports.OneOfEach() with { IsDemonstration = true })));

        Assert.Contains("Demonstrasjon", printed.Pages[0].Text, StringComparison.Ordinal);
        Assert.Contains("Side 1 av", printed.Pages[0].Text, StringComparison.Ordinal);
        Assert.All(
            SampleReports.OneOfEach().Blocks.OfType<Heading>(),
            heading => Assert.Contains(heading.Text.Split(' ')[0], printed.Text, StringComparison.Ordinal));
    }

    private static DocxReader Read(ReportDocument document) => new(Renderer.Render(document));
}
