namespace Samarbeid.Infrastructure.Documents.Pdf.Structure;

/// <summary>A heading one can jump to, from the bookmarks and the table of contents.</summary>
internal sealed record Bookmark(string Title, int Level, PdfPage Page, double Y);

/// <summary>A part of a page that leads to a bookmark when it is pressed.</summary>
internal sealed record LinkArea(PdfPage Page, Rectangle Area, Bookmark Target, string Description, StructureElement Element);

/// <summary>A rectangle in points from the page's upper left corner.</summary>
internal readonly record struct Rectangle(double X, double Y, double Width, double Height);
