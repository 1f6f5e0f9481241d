using System.Text;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents;

/// <summary>Freezes an approved document (utstedt dokument): its words as canonical JSON with their SHA-256, and the PDF made of them.
/// From then on it is read and downloaded from there, and never made again.</summary>
public sealed class IssuedDocuments(IReportRenderer pdf)
{
    /// <summary>The caller saves it together with the approval.</summary>
    public IssuedDocument Issue(
        ScopeId scope, DocumentKind kind, Guid subject, int edition, ReportDocument document, PersonId by, DateTimeOffset at)
    {
        if (document.IsDraft) throw new ArgumentException("A draft is not issued.", nameof(document));

        var json = CanonicalJson.Serialize(document);
        return IssuedDocument.Issue(
            scope, kind, subject, edition, Encoding.UTF8.GetString(json), CanonicalJson.Sha256(json), pdf.Render(document), by, at);
    }

    /// <exception cref="InvalidDataException">The stored words are no longer those that were approved.</exception>
    public static ReportDocument Read(string json, string sha256)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        return CanonicalJson.Sha256(bytes) == sha256
            ? CanonicalJson.Deserialize(bytes)
            : throw new InvalidDataException("The stored document does not match its SHA-256.");
    }
}
