using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Agreements;

/// <summary>Why a change of an agreement is refused.</summary>
public static class AgreementRules
{
    public static readonly Refusal StateForbids = new("Agreement.StateForbids");
    public static readonly Refusal NeedsTitle = new("Agreement.NeedsTitle");
    public static readonly Refusal PurposeTooLong = new("Agreement.PurposeTooLong");
    public static readonly Refusal EndsBeforeItBegins = new("Agreement.EndsBeforeItBegins");
    public static readonly Refusal TooLong = new("Agreement.TooLong");
    public static readonly Refusal NeedsOwner = new("Agreement.NeedsOwner");
    public static readonly Refusal NeedsPromise = new("Agreement.NeedsPromise");
    public static readonly Refusal CriterionTooLong = new("Agreement.CriterionTooLong");
    public static readonly Refusal NoSuchCommitment = new("Agreement.NoSuchCommitment");
    public static readonly Refusal TooManyCommitments = new("Agreement.TooManyCommitments");
    public static readonly Refusal NeedsCommitment = new("Agreement.NeedsCommitment");
    public static readonly Refusal SideHasSigned = new("Agreement.SideHasSigned");
    public static readonly Refusal SamePersonSigns = new("Agreement.SamePersonSigns");
    public static readonly Refusal SignedInFuture = new("Agreement.SignedInFuture");
    public static readonly Refusal AnotherBinds = new("Agreement.AnotherBinds");
    public static readonly Refusal HasEnded = new("Agreement.HasEnded");
    public static readonly Refusal NeedsReason = new("Agreement.NeedsReason");
    public static readonly Refusal ReasonTooLong = new("Agreement.ReasonTooLong");
    public static readonly Refusal PeriodNotBegun = new("Agreement.PeriodNotBegun");
    public static readonly Refusal NeedsEvidence = new("Agreement.NeedsEvidence");
    public static readonly Refusal EvidenceTooLong = new("Agreement.EvidenceTooLong");
}
