using System.Text;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents;

/// <summary>Freezes an approved document (utstedt dokument): its words as canonical JSON, and the renditions made of them, each with its SHA-256.
/// From then on it is read and downloaded from there, and never made again.</summary>
public sealed class IssuedDocuments(Renderers renderers)
{
    // A page is made of the words each time it is read; what people keep a copy of is kept here too.
    private static readonly RenditionFormat[] Kept = [RenditionFormat.Pdf, RenditionFormat.Docx];

    /// <summary>The caller saves it together with the approval.</summary>
    public IssuedDocument Issue(
        ScopeId scope, DocumentKind kind, Guid subject, int edition, ReportDocument document, PersonId? by, DateTimeOffset at)
    {
        if (document.IsDraft) throw new ArgumentException("A draft is not issued.", nameof(document));

        var issued = IssuedDocument.Issue(scope, kind, subject, edition, Encoding.UTF8.GetString(CanonicalJson.Serialize(document)), by, at);
        if (document.Check is { } check) issued.Join(check.Position, CheckCode.Parse(check.Code));
        foreach (var format in Kept) issued.Keep(format, renderers.For(format).Render(document));
        return issued;
    }

    /// <exception cref="InvalidDataException">The stored words are no longer those that were approved.</exception>
    public static ReportDocument Read(string json, string sha256) =>
        CanonicalJson.Deserialize(DocumentHash.Checked(Encoding.UTF8.GetBytes(json), sha256));

    /// <returns>The file of the first of the documents as it was issued; null when there is none in that format.</returns>
    /// <exception cref="InvalidDataException">The stored file is no longer the one that was issued.</exception>
    public static async Task<byte[]?> FileAsync(IQueryable<IssuedDocument> documents, RenditionFormat format, CancellationToken cancel)
    {
        var kept = await documents
            .Select(d => d.Renditions.Where(r => r.Format == format).Select(r => new { r.Bytes, r.Sha256 }).FirstOrDefault())
            .FirstOrDefaultAsync(cancel);
        return kept is null ? null : DocumentHash.Checked(kept.Bytes, kept.Sha256);
    }
}
