using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.AgendaProposals;

/// <summary>Why a step with a proposed case is refused.</summary>
public static class AgendaProposalRules
{
    public static readonly Refusal IsSettled = new("AgendaProposal.IsSettled");
    public static readonly Refusal NeedsReason = new("AgendaProposal.NeedsReason");
    public static readonly Refusal NotYours = new("AgendaProposal.NotYours");
    public static readonly Refusal OtherBody = new("AgendaProposal.OtherBody");
}
