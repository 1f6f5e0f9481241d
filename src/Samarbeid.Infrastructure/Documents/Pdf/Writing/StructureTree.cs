using System.Text;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Writing;

/// <summary>Writes the structure tree, and the parent tree that leads from content and links back into it.</summary>
internal sealed class StructureTree(PdfObjects objects, IReadOnlyList<PageObjects> pages)
{
    private readonly Dictionary<StructureElement, int> _numbers = [];
    private readonly Dictionary<PdfPage, int> _pages = pages.ToDictionary(page => page.Page, page => page.Number);
    private readonly Dictionary<LinkArea, int> _links =
        pages.SelectMany(page => page.Links).ToDictionary(link => link.Area, link => link.Number);

    /// <returns>The number of the root.</returns>
    public int Write(StructureElement document)
    {
        var root = objects.Reserve();
        Reserve(document);
        WriteElement(document, root);
        var parents = objects.Add($"<</Nums[{string.Concat(Parents())}]>>");
        objects.Set(root, $"<</Type/StructTreeRoot/K[{_numbers[document]} 0 R]/ParentTree {parents} 0 R/ParentTreeNextKey {pages.Count + _links.Count}/RoleMap<</Title/P>>>>");
        return root;
    }

    private void Reserve(StructureElement element)
    {
        _numbers[element] = objects.Reserve();
        foreach (var child in element.Children.OfType<StructureChild.Element>())
            Reserve(child.Node);
    }

    private void WriteElement(StructureElement element, int parent)
    {
        var number = _numbers[element];
        var home = element.Children.OfType<StructureChild.Content>().FirstOrDefault()?.Page;
        var entry = new StringBuilder($"<</S/{element.Tag}/P {parent} 0 R");
        if (home is not null) entry.Append($"/Pg {_pages[home]} 0 R");
        if (element.AlternativeText is { } alternative) entry.Append("/Alt").Append(PdfText.Hexadecimal(alternative));
        if (element.Language is { } language) entry.Append("/Lang").Append(PdfText.Hexadecimal(language));
        if (element.Scope is { } scope) entry.Append($"/A<</O/Table/Scope/{scope}>>");
        if (element.Numbering is { } numbering) entry.Append($"/A<</O/List/ListNumbering/{numbering}>>");
        if (element.Box is { } box) entry.Append($"/A<</O/Layout/Placement/Block/BBox{PdfText.Box(box)}>>");

        entry.Append("/K[");
        foreach (var child in element.Children)
            entry.Append(Kid(child, home));
        objects.Set(number, entry.Append("]>>").ToString());

        foreach (var child in element.Children.OfType<StructureChild.Element>())
            WriteElement(child.Node, number);
    }

    private string Kid(StructureChild child, PdfPage? home) => child switch
    {
        StructureChild.Element element => $"{_numbers[element.Node]} 0 R ",
        StructureChild.Content content when content.Page == home => $"{content.Number} ",
        StructureChild.Content content => $"<</Type/MCR/Pg {_pages[content.Page]} 0 R/MCID {content.Number}>>",
        StructureChild.Link link => $"<</Type/OBJR/Obj {_links[link.Area]} 0 R/Pg {_pages[link.Area.Page]} 0 R>>",
        _ => throw new InvalidOperationException($"{child.GetType().Name} cannot stand in a structure tree."),
    };

    private IEnumerable<string> Parents()
    {
        foreach (var page in pages)
            yield return $"{page.Key}[{PdfText.References(page.Page.Marked.Select(owner => _numbers[owner]))}]";
        foreach (var link in pages.SelectMany(page => page.Links))
            yield return $"{link.Key} {_numbers[link.Area.Element]} 0 R ";
    }
}
