using System.Text;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
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

    /// <summary>Referat, the version that is kept from the public (unntatt utgave); issued beside the public one where something is.</summary>
    ExemptMinutes,

    /// <summary>Saksliste: made anew each time, and never issued.</summary>
    Agenda,

    /// <summary>Samarbeidsavtale: made anew each time, and never issued.</summary>
    Agreement,

    /// <summary>What somebody who leaves hands on (overlevering); made anew each time.</summary>
    Handover,

    /// <summary>Handlingsplan: made anew each time, and never issued.</summary>
    ActionPlan,
}

/// <summary>An approved document as it was issued (utstedt dokument): its words as canonical JSON with their SHA-256, and its renditions.
/// It is shown and downloaded from here and never made again; a correction is a new edition.</summary>
public sealed class IssuedDocument : IOwned
{
    private readonly List<Rendition> _renditions = [];

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

    /// <summary>Of the JSON in UTF-8, as <see cref="DocumentHash"/> writes it.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Who gave the approval that issued it; null where nobody objected, and the program did.</summary>
    public PersonId? IssuedBy { get; private set; }
    public DateTimeOffset IssuedAt { get; private set; }

    /// <summary>Its place among the approved minutes of its body (plass i rekken), from 1; null for what stands alone.</summary>
    public int? ChainPosition { get; private set; }

    /// <summary>What anybody can check it by; null where it cannot be checked so.</summary>
    public CheckCode? CheckCode { get; private set; }

    /// <summary>The meeting whose restricted words it holds: only who may read them all reads it. Null for what everybody in the scope may read.</summary>
    public MeetingId? RestrictedTo { get; private set; }

    /// <summary>At most one of each format.</summary>
    public IReadOnlyList<Rendition> Renditions => _renditions;

    public static IssuedDocument Issue(
        ScopeId scope, DocumentKind kind, Guid subject, int edition, string json, PersonId? by, DateTimeOffset at) => new()
        {
            Id = IssuedDocumentId.New(),
            ScopeId = scope,
            Kind = kind,
            SubjectId = subject,
            Edition = edition,
            Json = json,
            Sha256 = DocumentHash.Of(Encoding.UTF8.GetBytes(json)),
            IssuedBy = by,
            IssuedAt = at,
        };

    public string Seal => DocumentHash.Seal(Sha256, _renditions.Select(r => (r.Format, r.Sha256)));

    /// <summary>Puts it into the chain of its body, while it is being issued; its words say the same.</summary>
    /// <exception cref="InvalidOperationException">It has its place already.</exception>
    public void Join(int position, CheckCode code)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(position, 1);
        if (ChainPosition is not null) throw new InvalidOperationException("The document has its place already.");

        (ChainPosition, CheckCode) = (position, code);
    }

    /// <summary>Keeps it for those who may read every restricted word of a meeting, while it is being issued.</summary>
    public void RestrictTo(MeetingId meeting) => RestrictedTo = meeting;

    /// <summary>Keeps the document in one format, while it is being issued.</summary>
    /// <exception cref="InvalidOperationException">It is kept in that format already, and what is issued does not change.</exception>
    public void Keep(RenditionFormat format, byte[] bytes)
    {
        if (_renditions.Any(r => r.Format == format)) throw new InvalidOperationException($"The document has its {format} already.");

        _renditions.Add(Rendition.Of(this, format, bytes));
    }
}
