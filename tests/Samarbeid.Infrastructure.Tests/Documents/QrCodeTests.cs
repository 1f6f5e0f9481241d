using System.Text;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Samarbeid.Infrastructure.Documents.Charts;
using Samarbeid.Infrastructure.Documents.Docx;
using Samarbeid.Infrastructure.Documents.Html;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf;

namespace Samarbeid.Infrastructure.Tests.Documents;

/// <summary>The code a camera reads, in each format, with words for those who do not see it.</summary>
public sealed class QrCodeTests
{
    private const string Address = "https://samarbeid.eksempel.no/kontroll/7KQM-2XPD-94TR";
    private const string Words = "QR-kode som leder til " + Address;

    private static readonly ReportDocument Document = SampleReports.With(new Heading(1, "Kontroll"), new QrCode(Address, Words), new Paragraph("Etter."));

    [Fact]
    public void It_has_the_white_edge_and_the_three_corners_a_camera_looks_for()
    {
        var drawing = QrDrawing.Of(Address);

        Assert.InRange(drawing.Size, 33 + 8, 41 + 8);
        Assert.All(drawing.Bars, bar => Assert.True(bar.X >= 4 && bar.Y >= 4 && bar.X + bar.Length <= drawing.Size - 4 && bar.Y < drawing.Size - 4));
        var far = drawing.Size - 4 - 7;
        foreach (var corner in new[] { new QrBar(4, 4, 7), new QrBar(far, 4, 7), new QrBar(4, far, 7) }) Assert.Contains(corner, drawing.Bars);
    }

    [Fact]
    public void The_PDF_draws_it_as_a_figure_with_words_and_holds_no_picture()
    {
        using var pdf = new PdfReader(new PdfReportRenderer().Render(Document));

        var figure = Assert.Single(pdf.Structure(), e => e.Type == "Figure");
        Assert.Equal(Words, pdf.TextOf(figure.Element, "Alt"));
        Assert.Empty(pdf.Pages.SelectMany(p => p.GetImages()));
        Assert.True(pdf.Pages.Sum(p => p.Paths.Count) >= QrDrawing.Of(Address).Bars.Count);
    }

    [Fact]
    public void The_page_draws_it_black_on_white_with_words()
    {
        var html = Encoding.UTF8.GetString(new HtmlReportRenderer().Render(Document));

        Assert.Contains($"role=\"img\" aria-label=\"{Words}\"", html, StringComparison.Ordinal);
        Assert.Contains("<rect fill=\"#fff\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_Word_document_has_it_as_a_picture_with_words_and_nothing_to_repair()
    {
        using var docx = new DocxReader(new DocxReportRenderer().Render(Document));

        Assert.Empty(docx.Faults);
        Assert.Equal(Words, docx.Body.Descendants<DocProperties>().Single().Description!.Value);
        using var picture = Assert.Single(docx.Main.ImageParts).GetStream();
        Assert.Equal(0x89, picture.ReadByte());
    }
}
