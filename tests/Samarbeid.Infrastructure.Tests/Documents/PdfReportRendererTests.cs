using System.Diagnostics;
using System.Globalization;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf;
using Samarbeid.Infrastructure.Documents.Pdf.Fonts;
using Samarbeid.Infrastructure.Documents.Pdf.Layout;

namespace Samarbeid.Infrastructure.Tests.Documents;

public sealed class PdfReportRendererTests
{
    private static readonly PdfReportRenderer Renderer = new();

    [Fact]
    public void Norwegian_and_Sámi_letters_are_read_back_as_they_were()
    {
        using var pdf = Read(SampleReports.OneOfEach());

        Assert.Contains("Æ, ø og å, Æ, Ø og Å, samt čđŋšŧž og ČĐŊŠŦŽ.", pdf.Text);
        Assert.Contains("412 anmeldte lovbrudd", pdf.Text);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes_in_any_culture()
    {
        var first = Renderer.Render(EightPageReport.Make());
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nn-NO");
            Assert.Equal(first, Renderer.Render(CanonicalJson.Deserialize(CanonicalJson.Serialize(EightPageReport.Make()))));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    [Fact]
    public void A_report_of_usual_length_is_below_100_kilobytes() =>
        Assert.InRange(Renderer.Render(EightPageReport.Make()).Length, 10_000, 100_000);

    [Fact]
    public void Qpdf_finds_nothing_wrong()
    {
        AssertIsClean(Renderer.Render(SampleReports.OneOfEach() with { IsDraft = true }));
        AssertIsClean(Renderer.Render(EightPageReport.Make()));
        AssertIsClean(Renderer.Render(SampleReports.With()));
    }

    [Fact]
    public void A_missing_character_is_named_and_never_left_blank()
    {
        var body = SampleReports.With(new Paragraph("Godt jobbet 🙂"));

        Assert.Equal("🙂", Assert.Throws<MissingGlyphException>(() => Renderer.Render(body)).Character);
        Assert.Throws<MissingGlyphException>(() => Renderer.Render(SampleReports.With() with { Author = "A\u0001" }));
    }

    [Theory]
    [InlineData(ReportDocument.Bokmal, "Innhold", "Side 2 av 3", "Utkast – ikke godkjent")]
    [InlineData(ReportDocument.Nynorsk, "Innhald", "Side 2 av 3", "Utkast – ikkje godkjend")]
    public void The_reports_own_words_are_in_the_reports_language(string language, params string[] words)
    {
        using var pdf = Read(SampleReports.OneOfEach() with { Language = language, IsDraft = true });

        Assert.All(words, word => Assert.Contains(word, pdf.Text));
    }

    [Fact]
    public void A_draft_says_so_on_every_page_and_an_approved_report_on_none()
    {
        using var draft = Read(EightPageReport.Make() with { IsDraft = true, IsDemonstration = true });
        using var approved = Read(EightPageReport.Make());

        Assert.All(draft.Pages, page => Assert.Contains("Utkast – ikke godkjent", page.Text));
        Assert.All(draft.Pages, page => Assert.Contains("Demonstrasjon", page.Text));
        Assert.All(approved.Pages, page => Assert.DoesNotContain("Utkast", page.Text));
    }

    [Fact]
    public void A_long_table_repeats_its_head_on_each_page_and_loses_no_row()
    {
        using var pdf = Read(SampleReports.With(SampleReports.LongTable(120)));

        var pages = pdf.Pages.Skip(1).ToArray();
        Assert.True(pages.Length > 3);
        Assert.All(pages, page => Assert.Contains("Type20242025", page.Text));
        Assert.All(Enumerable.Range(1, 120), row => Assert.Contains($"Lovbrudd nummer {row}{row}{row * 2}", pdf.Text));
        Assert.Equal(3 + 120, pdf.Elements("TH").Count());
    }

    [Fact]
    public void A_row_taller_than_a_page_goes_on_over_the_next()
    {
        var tall = string.Join(' ', Enumerable.Range(1, 900).Select(i => $"ord{i}"));
        using var pdf = Read(SampleReports.With(new Table("Tabell", [new("A"), new("B")], [new TableRow("Rad", [tall])])));

        Assert.Contains("ord900", pdf.Text);
        AssertInsideMargins(pdf);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_three_lines_none_is_left_alone_at_a_page(int above)
    {
        var filler = string.Join(' ', Enumerable.Repeat("langtord", 30));
        var items = Enumerable.Range(1, 60).Select(i => ListItem.Of($"<{i}> {filler} </{i}>"));
        using var pdf = Read(SampleReports.With([.. Enumerable.Repeat(new Paragraph("Kort."), above), new BulletList([.. items])]));

        Assert.True(pdf.Pages.Count > 4);
        Assert.All(Enumerable.Range(1, 60), i => Assert.Single(pdf.Pages, page => page.Text.Contains($"<{i}>") || page.Text.Contains($"</{i}>")));
    }

    [Fact]
    public void Words_without_end_stay_inside_the_margins()
    {
        var endless = new string('å', 400);
        using var pdf = Read(SampleReports.With(
            new Heading(1, endless),
            new Paragraph(endless),
            Note.Of(endless, endless),
            new BulletList([ListItem.Of(endless)]),
            new KeyFigures([new(endless[..40], endless), new("1", "2")]),
            new Table(endless, [new(endless), new("B", ColumnAlignment.Right)], [new TableRow(endless, [endless])]),
            new BarChart("Figur", "Figur", "%", [new(endless, 1)]),
            new LineChart("Figur", "Figur", "%", ["2024"], [new(endless[..60], [1])])));

        AssertInsideMargins(pdf);
    }

    private static void AssertInsideMargins(PdfReader pdf)
    {
        foreach (var letter in pdf.Pages.SelectMany(page => page.Letters))
        {
            Assert.InRange(letter.StartBaseLine.X, Theme.Left - 0.01, Theme.Right + 0.01);
            Assert.InRange(letter.EndBaseLine.X, Theme.Left - 0.01, Theme.Right + 0.01);
            Assert.InRange(letter.StartBaseLine.Y, 30, 841.89 - 30);
        }
    }

    private static void AssertIsClean(byte[] pdf)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(file, pdf);
        try
        {
            using var qpdf = Start(file);
            var said = qpdf.StandardOutput.ReadToEnd() + qpdf.StandardError.ReadToEnd();
            qpdf.WaitForExit();
            Assert.True(qpdf.ExitCode == 0, said);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Process Start(string file)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("qpdf", ["--check", file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new Xunit.Sdk.XunitException("qpdf is not installed, and this test needs it: run scripts/test.sh, or apt-get install qpdf.");
        }
    }

    private static PdfReader Read(ReportDocument report) => new(Renderer.Render(report));
}
