using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>A proposed case goes to the secretaries of the body who may prepare its meetings; where there is none, to all who may.</summary>
internal sealed class AgendaWriters : ReceiversOf<ItemProposed>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, ItemProposed occasion, DateOnly today, CancellationToken cancel)
    {
        var holders = database.HoldersOn(today);
        var able = await holders.WhoMay(Operation.WriteMeetings, occasion.ScopeId).Select(p => p.Id).ToListAsync(cancel);
        var secretaries = await holders.MembersOf(occasion.Proposal.BodyId).IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(m => m.Role == MemberRole.Secretary).Select(m => m.PersonId).ToListAsync(cancel);
        return able.Intersect(secretaries).ToList() is { Count: > 0 } preparing ? preparing : able;
    }
}

/// <summary>What became of a case is told to whoever proposed it.</summary>
internal sealed class Proposer : ReceiversOf<ProposalSettled>
{
    protected override Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, ProposalSettled occasion, DateOnly today, CancellationToken cancel) =>
        Task.FromResult<Outcome<List<PersonId>>>(occasion.Proposal.ProposedBy is { } proposer ? new List<PersonId>([proposer]) : []);
}
