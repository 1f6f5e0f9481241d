namespace Samarbeid.Infrastructure.Documents.Pdf.Structure;

/// <summary>What drawn content belongs to: an element of the structure, or nothing a reader needs.</summary>
internal abstract class ContentOwner;

/// <summary>Content that is not read aloud: rules, backgrounds, page numbers, repeated table heads.</summary>
internal sealed class Artifact : ContentOwner
{
    public static readonly Artifact Layout = new("/Artifact<</Type/Layout>>BDC\n");
    public static readonly Artifact Background = new("/Artifact<</Type/Background>>BDC\n");
    public static readonly Artifact RepeatedHead = new("/Artifact<</Type/Pagination>>BDC\n");
    public static readonly Artifact Header = new("/Artifact<</Type/Pagination/Subtype/Header>>BDC\n");
    public static readonly Artifact Footer = new("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n");
    public static readonly Artifact Watermark = new("/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n");

    private Artifact(string opening) => Opening = opening;

    /// <summary>The operator that opens it in a content stream.</summary>
    public string Opening { get; }
}

/// <summary>A node of the structure tree: a standard type of ISO 32000-1, 14.8.4, with what it holds in reading order.</summary>
internal sealed class StructureElement(string tag) : ContentOwner
{
    private readonly List<StructureChild> _children = [];

    public string Tag { get; } = tag;

    public string? AlternativeText { get; init; }

    public string? Language { get; init; }

    public HeaderScope? Scope { get; init; }

    public ListNumbering? Numbering { get; init; }

    public Rectangle? Box { get; init; }

    public IReadOnlyList<StructureChild> Children => _children;

    public StructureElement Add(StructureElement child)
    {
        _children.Add(new StructureChild.Element(child));
        return child;
    }

    public StructureElement Add(string tag) => Add(new StructureElement(tag));

    public void AddContent(PdfPage page, int number) => _children.Add(new StructureChild.Content(page, number));

    public void AddLink(LinkArea link) => _children.Add(new StructureChild.Link(link));
}

/// <summary>Something a structure element holds.</summary>
internal abstract record StructureChild
{
    public sealed record Element(StructureElement Node) : StructureChild;

    /// <summary>A numbered stretch of a page's content stream.</summary>
    public sealed record Content(PdfPage Page, int Number) : StructureChild;

    public sealed record Link(LinkArea Area) : StructureChild;
}

/// <summary>What a table heading is a heading of.</summary>
internal enum HeaderScope
{
    Column,
    Row,
}

/// <summary>How the points of a list are marked.</summary>
internal enum ListNumbering
{
    Disc,
    Decimal,
}
