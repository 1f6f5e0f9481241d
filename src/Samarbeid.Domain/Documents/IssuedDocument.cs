using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Documents;

public readonly record struct IssuedDocumentId(Guid Value)
{
    public static IssuedDocumentId New() => new(Guid.CreateVersion7());
}

/// <summary>What an issued document is.</summary>
public enum DocumentKind
{
    /// <summary>Referat.</summary>
    Minutes,

    /// <summary>Årsrapport.</summary>
    AnnualReport,
}

/// <summary>An approved document as it was issued (utstedt dokument): its content as canonical JSON, the JSON's SHA-256 and the PDF's bytes.
/// It is shown and downloaded from here and never rendered again; a correction is a new edition.</summary>
public sealed class IssuedDocument : IOwned
{
    private IssuedDocument()
    {
    }

    public IssuedDocumentId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public DocumentKind Kind { get; private set; }

    /// <summary>The meeting's or the report's id.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>From 1.</summary>
    public int Edition { get; private set; }
    public string Json { get; private set; } = "";

    /// <summary>64 hexadecimal digits, lower case.</summary>
    public string Sha256 { get; private set; } = "";
    public byte[] Pdf { get; private set; } = [];
    public PersonId IssuedBy { get; private set; }
    public DateTimeOffset IssuedAt { get; private set; }

    public static IssuedDocument Issue(
        ScopeId scope, DocumentKind kind, Guid subject, int edition, string json, string sha256, byte[] pdf, PersonId by, DateTimeOffset at) => new()
        {
            Id = IssuedDocumentId.New(),
            ScopeId = scope,
            Kind = kind,
            SubjectId = subject,
            Edition = edition,
            Json = json,
            Sha256 = sha256,
            Pdf = pdf,
            IssuedBy = by,
            IssuedAt = at,
        };
}
