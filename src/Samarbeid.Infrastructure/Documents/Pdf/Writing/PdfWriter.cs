using System.Text;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Fonts;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Writing;

/// <summary>A report laid out on pages, ready to be written.</summary>
internal sealed record LaidOutReport(
    IReadOnlyList<PdfPage> Pages, StructureElement Structure, IReadOnlyList<Bookmark> Bookmarks, DocumentFonts Fonts);

/// <summary>Writes laid-out pages as a tagged PDF (ISO 32000-1) after ISO 14289-1 (PDF/UA-1) and ISO 19005-2 (PDF/A-2a).</summary>
internal static class PdfWriter
{
    public static byte[] Write(ReportDocument document, LaidOutReport report)
    {
        var objects = new PdfObjects();
        var pages = PageObjects.Reserve(objects, report.Pages);
        EmbeddedFont[] used = [report.Fonts.Regular, report.Fonts.Bold];
        var fonts = string.Concat(used.Select(font => $"/{font.ResourceName} {FontObjects.Write(objects, font)} 0 R"));

        var pageTree = new PageTree(objects, pages, fonts);
        var root = pageTree.Write();
        var structure = new StructureTree(objects, pages).Write(report.Structure);
        var outline = new Outline(objects, pageTree).Write(report.Bookmarks);
        var metadata = objects.AddStream("/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(XmpMetadata.Of(document)), isCompressed: false);
        var profile = objects.AddStream("/N 3", ColorProfile.Srgb);

        var information = objects.Add(Information(document));
        var catalog = objects.Add(
            $"<</Type/Catalog/Version/1.7/Pages {root} 0 R/Lang({document.Language})/MarkInfo<</Marked true>>" +
            $"/StructTreeRoot {structure} 0 R/ViewerPreferences<</DisplayDocTitle true>>/Metadata {metadata} 0 R" +
            $"/Outlines {outline} 0 R/PageMode/UseOutlines/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1" +
            $"/OutputConditionIdentifier({ColorProfile.Name})/Info({ColorProfile.Name})/DestOutputProfile {profile} 0 R>>]>>");
        return PdfFile.Write(objects, catalog, information);
    }

    // PDF/A asks that these say the same as the XMP metadata.
    private static string Information(ReportDocument document)
    {
        var created = PdfText.Date(document.Created);
        return $"<</Title{PdfText.Hexadecimal(document.Title)}/Author{PdfText.Hexadecimal(document.Author)}" +
            $"/Subject{PdfText.Hexadecimal(document.Subtitle)}/Creator({XmpMetadata.Producer})/Producer({XmpMetadata.Producer})" +
            $"/CreationDate{created}/ModDate{created}>>";
    }
}
