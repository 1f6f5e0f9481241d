using Samarbeid.Domain.Access;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;

namespace Samarbeid.Infrastructure.Persistence.Audit;

/// <summary>What was done to a row.</summary>
public enum AuditChange
{
    Added,
    Modified,
    Deleted,
}

/// <summary>One change (revisjonsspor): who, when, during what, to which row. Append-only: triggers refuse update and delete,
/// and each hash covers the one before it, so that a missing or altered row shows.</summary>
public sealed class AuditEntry
{
    public const int OperationMaxLength = 200;

    /// <summary>Consecutive, from 1.</summary>
    public required long Sequence { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>A person's id, or "system:" and a part's name.</summary>
    public required string Actor { get; init; }

    /// <summary>The operation the database was opened for.</summary>
    public required string Operation { get; init; }
    public required string EntityType { get; init; }
    public required string EntityId { get; init; }
    public ScopeId? ScopeId { get; init; }
    public required AuditChange Change { get; init; }

    /// <summary>Salted hash of the values before and after, which lie apart and may be erased.</summary>
    public required string ValuesHash { get; init; }

    /// <summary>SHA-256 over the previous entry's hash and everything above, 64 hexadecimal digits.</summary>
    public string Hash { get; internal set; } = "";
}

/// <summary>The values before and after a change, apart from the chain so that they can be erased when the law asks for it.</summary>
public sealed class AuditValues
{
    public required long Sequence { get; init; }
    public required byte[] Salt { get; init; }

    /// <summary>The item whose words may be among them: while it is kept from the public, they are read by who may read it.</summary>
    public AgendaItemId? OfItem { get; init; }

    /// <summary>The same of a paper.</summary>
    public PaperId? OfPaper { get; init; }

    /// <summary>The same of a proposed case, which may have become such an item.</summary>
    public AgendaProposalId? OfProposal { get; init; }
    public required string Before { get; init; }
    public required string After { get; init; }
}

/// <summary>The end of the chain. Its one row is locked by each audited save, which puts the changes in one order.</summary>
public sealed class AuditHead
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;
    public long Sequence { get; set; }
    public string Hash { get; set; } = "";
}
