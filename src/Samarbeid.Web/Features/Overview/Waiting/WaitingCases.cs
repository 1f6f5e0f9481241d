using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Overview.Waiting;

/// <summary>Cases that lie in the queue of a body, for the secretaries, who take them in or say why not.</summary>
internal static class WaitingCases
{
    public static async Task<IEnumerable<TodayItem>> WaitingCasesAsync(this SamarbeidDbContext db, int most, CancellationToken cancel)
    {
        if (!db.Actor.Has(Role.Secretary) || db.TurnTo(Operation.WriteMeetings).Count == 0) return [];

        var waiting = await (from proposal in db.AgendaProposals.Where(p => p.State == AgendaProposalState.Waiting)
                             join body in db.MeetingBodies on proposal.BodyId equals body.Id
                             orderby proposal.ProposedAt
                             select new { proposal.Title, body.Id, body.Name }).Take(most).ToListAsync(cancel);
        return waiting.Select(w => new TodayItem(TodayKind.DecideProposal, w.Title, w.Name, null, MeetingBodyAddresses.Of(w.Id)));
    }
}
