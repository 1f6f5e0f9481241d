using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AgendaProposals;

/// <summary>What every change of a proposed case does around its own step.</summary>
internal static class ProposalChanges
{
    public static async Task<Outcome> ChangeProposalAsync(this Databases databases, Operation operation, AgendaProposalId id, int version,
        Func<SamarbeidDbContext, AgendaProposal, Task<Outcome>> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(operation, cancel);
        if (await db.AgendaProposals.SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } proposal) return PersistenceRules.NotFound;
        if (db.Demand(operation, new Thing(proposal.ScopeId)) is { IsDone: false } refused) return refused;

        db.Expect(proposal, version);
        var changed = await step(db, proposal);
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
    }
}
