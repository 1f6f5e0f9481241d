using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Writing;

/// <summary>Writes the pages with their content and links, and the bookmarks that lead to them.</summary>
internal sealed class PageTree(PdfObjects objects, IReadOnlyList<PageObjects> pages, string fonts)
{
    // So much of the page above a heading is shown when one jumps to it.
    private const double AirAbove = 12;

    private readonly Dictionary<PdfPage, int> _numbers = pages.ToDictionary(page => page.Page, page => page.Number);

    /// <returns>The number of the page tree's root.</returns>
    public int Write()
    {
        var root = objects.Reserve();
        foreach (var page in pages)
            WritePage(page, root);
        objects.Set(root, $"<</Type/Pages/Count {pages.Count}/Kids[{PdfText.References(pages.Select(page => page.Number))}]>>");
        return root;
    }

    private void WritePage(PageObjects page, int parent)
    {
        var content = objects.AddStream("", page.Page.Finish());
        var links = page.Links.Count == 0 ? "" : $"/Annots[{PdfText.References(page.Links.Select(link => link.Number))}]";
        objects.Set(page.Number, $"<</Type/Page/Parent {parent} 0 R/MediaBox[0 0 {PdfText.Number(PdfPage.Width)} {PdfText.Number(PdfPage.Height)}]/Resources<</Font<<{fonts}>>>>/Contents {content} 0 R/StructParents {page.Key}/Tabs/S{links}>>");

        foreach (var link in page.Links)
            objects.Set(link.Number, $"<</Type/Annot/Subtype/Link/Rect{PdfText.Box(link.Area.Area)}/Border[0 0 0]/F 4/Contents{PdfText.Hexadecimal(link.Area.Description)}/StructParent {link.Key}/Dest{Destination(link.Area.Target)}>>");
    }

    public string Destination(Bookmark bookmark) =>
        $"[{_numbers[bookmark.Page]} 0 R/XYZ 0 {PdfText.Number(PdfPage.Height - bookmark.Y + AirAbove)} null]";
}
