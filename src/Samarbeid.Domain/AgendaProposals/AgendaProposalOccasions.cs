using Samarbeid.Domain.Notifications;

namespace Samarbeid.Domain.AgendaProposals;

/// <summary>Somebody has put a case into the queue of a body.</summary>
public sealed record ItemProposed(AgendaProposal Proposal)
    : Occasion(NotificationKind.ItemProposed, ThingKind.AgendaProposal, Proposal.Id.Value, Proposal.ScopeId, 0);

/// <summary>A proposed case was taken in, or declined.</summary>
/// <param name="Proposal">As it is afterwards; its version tells apart the times it is taken in.</param>
public sealed record ProposalSettled(AgendaProposal Proposal)
    : Occasion(NotificationKind.ProposalSettled, ThingKind.AgendaProposal, Proposal.Id.Value, Proposal.ScopeId, Proposal.Version);
