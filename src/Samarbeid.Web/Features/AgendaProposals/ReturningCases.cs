using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AgendaProposals;

/// <summary>What a meeting does not take up lies in the queue of its body again, once, in the save that puts it off.</summary>
internal static class ReturningCases
{
    /// <summary>Puts cases back into the queue; what lies there already, or has gone on to another meeting, is left as it is.</summary>
    public static async Task ReturnToQueueAsync(this SamarbeidDbContext db, Meeting meeting, IEnumerable<AgendaItem> cases, DateTimeOffset at, CancellationToken cancel)
    {
        foreach (var item in cases.ToList())
        {
            var known = await db.ProposalsOf(item.Id).ToListAsync(cancel);
            if (known.Find(p => p.ItemId == item.Id) is { } proposal) proposal.Return(item);
            else if (known.Count == 0) db.AgendaProposals.Add(AgendaProposal.ReturnOf(item, meeting.BodyId, db.Actor.Person!.Value, at));
        }
    }

    /// <summary>Takes a case out of the queue, because it is taken up where it came back from.</summary>
    /// <returns>Whether it lay there still.</returns>
    public static async Task<bool> TakeUpAfterAllAsync(this SamarbeidDbContext db, AgendaItem item, CancellationToken cancel) =>
        await db.AgendaProposals.SingleOrDefaultAsync(p => p.ReturnedFrom == item.Id, cancel) is not { } proposal || proposal.StayOn(item).IsDone;

    /// <summary>Says what the item says to everybody: what was proposed must not tell what the item hides. One that is an item elsewhere by now says what that says.</summary>
    public static async Task SayAsAsync(this SamarbeidDbContext db, AgendaItem item, CancellationToken cancel)
    {
        foreach (var proposal in await db.ProposalsOf(item.Id).ToListAsync(cancel))
            if (proposal.ItemId is null || proposal.ItemId == item.Id || item.Basis is not null) proposal.SayAs(item);
    }

    private static IQueryable<AgendaProposal> ProposalsOf(this SamarbeidDbContext db, AgendaItemId item) => db.AgendaProposals.Where(p => p.ItemId == item || p.ReturnedFrom == item);
}
