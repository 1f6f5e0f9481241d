using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf;
using UglyToad.PdfPig.Tokens;

namespace Samarbeid.Infrastructure.Tests.Documents;

/// <summary>The structural checks of PDF/UA-1 that can be made from the file alone.</summary>
public sealed class PdfAccessibilityTests : IDisposable
{
    private readonly PdfReader _pdf = Read(SampleReports.OneOfEach());

    public void Dispose() => _pdf.Dispose();

    [Fact]
    public void Every_letter_is_tagged_or_an_artifact()
    {
        using var longReport = Read(EightPageReport.Make() with { IsDraft = true, IsDemonstration = true });

        Assert.Equal(0, _pdf.UntaggedLetters());
        Assert.Equal(0, longReport.UntaggedLetters());
        Assert.True(longReport.Pages.Sum(page => page.Letters.Count) > 5000);
    }

    [Fact]
    public void Headings_come_in_order_and_never_jump_a_level()
    {
        var levels = _pdf.Structure().Where(e => e.Type is ['H', >= '1' and <= '6']).Select(e => e.Type[1] - '0').ToArray();

        Assert.Equal([1, 1, 2, 1], levels);
    }

    [Fact]
    public void Every_table_heading_says_what_it_heads()
    {
        var scopes = _pdf.Elements("TH").Select(th => _pdf.TextOf(_pdf.Get<DictionaryToken>(th, "A")!, "Scope")).ToArray();

        Assert.Equal(3, scopes.Count(scope => scope == "Column"));
        Assert.Equal(4, scopes.Count(scope => scope == "Row"));
        Assert.Equal(7, scopes.Length);
    }

    [Fact]
    public void Every_figure_has_its_alternative_text()
    {
        var alternatives = _pdf.Elements("Figure").Select(figure => _pdf.TextOf(figure, "Alt"));

        Assert.Equal(
            SampleReports.OneOfEach().Blocks.Select(block => (block as LineChart)?.AlternativeText ?? (block as BarChart)?.AlternativeText ?? (block as QrCode)?.AlternativeText).OfType<string>(),
            alternatives);
    }

    [Fact]
    public void The_language_is_said_for_the_document_and_for_words_in_another()
    {
        using var nynorsk = Read(SampleReports.OneOfEach() with { Language = ReportDocument.Nynorsk });

        Assert.Equal("nb-NO", _pdf.TextOf(_pdf.Catalog, "Lang"));
        Assert.Equal("nn-NO", nynorsk.TextOf(nynorsk.Catalog, "Lang"));
        Assert.Equal("se", _pdf.TextOf(Assert.Single(_pdf.Elements("Span")), "Lang"));
    }

    [Fact]
    public void The_title_is_shown_and_both_standards_are_claimed()
    {
        var preferences = _pdf.Get<DictionaryToken>(_pdf.Catalog, "ViewerPreferences")!;

        Assert.Equal(SampleReports.OneOfEach().Title, _pdf.Title);
        Assert.True(_pdf.Get<BooleanToken>(preferences, "DisplayDocTitle")!.Data);
        Assert.True(_pdf.Get<BooleanToken>(_pdf.Get<DictionaryToken>(_pdf.Catalog, "MarkInfo")!, "Marked")!.Data);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", _pdf.Xmp);
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", _pdf.Xmp);
        Assert.Contains("<pdfaid:conformance>A</pdfaid:conformance>", _pdf.Xmp);
        Assert.Contains(SampleReports.OneOfEach().Title, _pdf.Xmp);
    }

    [Fact]
    public void Lists_links_and_bookmarks_are_there_to_move_by()
    {
        Assert.Equal(2, _pdf.Elements("L").Count());
        Assert.Equal(4, _pdf.Elements("LBody").Count());
        Assert.Equal(3, _pdf.Elements("Link").Count());
        Assert.Equal(["Sammendrag", "Utviklingen", "Detaljer"], _pdf.Bookmarks());
    }

    private static PdfReader Read(ReportDocument report) => new(new PdfReportRenderer().Render(report));
}
