using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Persistence.Audit;

/// <summary>What a check of the audit trail refuses. The values are the number of the first broken entry, and how many before it are in order.</summary>
public static class AuditRules
{
    public static readonly Refusal Missing = new("Audit.Missing");
    public static readonly Refusal Altered = new("Audit.Altered");
    public static readonly Refusal ValuesAltered = new("Audit.ValuesAltered");

    /// <summary>The values are the id of the document, and how many before it are in order.</summary>
    public static readonly Refusal DocumentAltered = new("Audit.DocumentAltered");

    /// <summary>The values are the id of the document, its place in the chain, and the body whose chain it is.</summary>
    public static readonly Refusal ChainBroken = new("Audit.ChainBroken");

    /// <summary>The value is the id of a document that the trail tells of and that is gone.</summary>
    public static readonly Refusal DocumentMissing = new("Audit.DocumentMissing");

    /// <summary>Null when the trail is whole.</summary>
    public static Refusal? RefusalOf(AuditVerdict verdict) => verdict switch
    {
        { BrokenAt: null } => null,
        { BrokenAt: var at, Fault: AuditFault.Missing } => Missing.With(at, verdict.Checked),
        { BrokenAt: var at, Fault: AuditFault.ValuesAltered } => ValuesAltered.With(at, verdict.Checked),
        { BrokenAt: var at } => Altered.With(at, verdict.Checked),
    };
}
