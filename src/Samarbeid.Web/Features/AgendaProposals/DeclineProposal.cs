using Samarbeid.Domain.Access;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AgendaProposals;

/// <summary>Says why a proposed case is not taken up; whoever proposed it is told.</summary>
public sealed class DeclineProposal(Databases databases)
{
    public Task<Outcome> HandleAsync(AgendaProposalId id, int version, string reason, CancellationToken cancel) =>
        databases.ChangeProposalAsync(Operation.WriteMeetings, id, version, (_, proposal) => Task.FromResult(proposal.Decline(reason)), cancel);
}
