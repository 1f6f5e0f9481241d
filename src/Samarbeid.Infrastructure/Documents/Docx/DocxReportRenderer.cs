using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Docx;

/// <summary>A report as a Word document (ISO/IEC 29500), for whoever works on in a word processor: its headings, lists and table heads are real ones.</summary>
internal sealed class DocxReportRenderer : IReportRenderer
{
    public RenditionFormat Format => RenditionFormat.Docx;

    public string ContentType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public string FileExtension => ".docx";

    public byte[] Render(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        var words = new ReportWords(document.Language);
        var body = new DocxBody(document, words);
        var text = body.Write();
        return DocxPackage.Write(
        [
            new("docProps/core.xml", DocxProperties.Core(document, words)),
            new("docProps/app.xml", DocxProperties.App),
            new("word/document.xml", text),
            new("word/styles.xml", DocxStyles.Of(document.Language)),
            new("word/numbering.xml", body.Lists.Write()),
            new("word/settings.xml", DocxProperties.Settings(document.Language)),
            new("word/header1.xml", DocxFurniture.Header(document, words)),
            new("word/footer1.xml", DocxFurniture.Footer(document, words)),
        ], body.Pictures);
    }
}
