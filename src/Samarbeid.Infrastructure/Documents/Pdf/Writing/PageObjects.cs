using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Writing;

/// <summary>A link with its object number and its key in the parent tree.</summary>
internal sealed record LinkObject(LinkArea Area, int Number, int Key);

/// <summary>A page with its object number, its key in the parent tree and its links.</summary>
internal sealed record PageObjects(PdfPage Page, int Number, int Key, IReadOnlyList<LinkObject> Links)
{
    /// <summary>Pages take the first keys of the parent tree, links those after.</summary>
    public static IReadOnlyList<PageObjects> Reserve(PdfObjects objects, IReadOnlyList<PdfPage> pages)
    {
        var linkKey = pages.Count;
        return
        [
            .. pages.Select((page, key) => new PageObjects(page, objects.Reserve(), key,
                [.. page.Links.Select(link => new LinkObject(link, objects.Reserve(), linkKey++))])),
        ];
    }
}
