using Samarbeid.Domain.Access;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AgendaProposals;

/// <summary>Takes one's own case out of the queue.</summary>
public sealed class WithdrawProposal(Databases databases)
{
    public Task<Outcome> HandleAsync(AgendaProposalId id, int version, CancellationToken cancel) =>
        databases.ChangeProposalAsync(Operation.ProposeItems, id, version, (db, proposal) => Task.FromResult(proposal.Withdraw(db.Actor.Person!.Value)), cancel);
}
