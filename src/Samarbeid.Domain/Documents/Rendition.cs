using Samarbeid.Domain.Access;

namespace Samarbeid.Domain.Documents;

/// <summary>An issued document in one format (gjengivelse), made when it was issued and downloaded from here ever after.</summary>
public sealed class Rendition : IOwned
{
    private Rendition()
    {
    }

    public IssuedDocumentId DocumentId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public RenditionFormat Format { get; private set; }
    public byte[] Bytes { get; private set; } = [];

    /// <summary>Of the bytes, as <see cref="DocumentHash"/> writes it.</summary>
    public string Sha256 { get; private set; } = "";

    internal static Rendition Of(IssuedDocument document, RenditionFormat format, byte[] bytes) => new()
    {
        DocumentId = document.Id,
        ScopeId = document.ScopeId,
        Format = format,
        Bytes = bytes,
        Sha256 = DocumentHash.Of(bytes),
    };
}
