using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Fonts;
using Samarbeid.Infrastructure.Documents.Pdf.Layout;
using Samarbeid.Infrastructure.Documents.Pdf.Writing;

namespace Samarbeid.Infrastructure.Documents.Pdf;

/// <summary>A report as a tagged PDF, made to be read aloud (PDF/UA-1) and kept (PDF/A-2a).</summary>
internal sealed class PdfReportRenderer : IReportRenderer
{
    public RenditionFormat Format => RenditionFormat.Pdf;

    public string ContentType => "application/pdf";

    public string FileExtension => ".pdf";

    /// <exception cref="MissingGlyphException">A character is not in the report's font.</exception>
    public byte[] Render(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        // The author is only in the metadata, so no drawing would catch a character that XML cannot hold.
        if (PrintableText.FirstUnprintable(document.Author) is { } unprintable) throw new MissingGlyphException(unprintable);

        return PdfWriter.Write(document, ReportLayout.Of(document));
    }
}
