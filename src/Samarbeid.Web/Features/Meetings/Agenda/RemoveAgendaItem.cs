using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Agenda;

/// <summary>Takes an item off the agenda of a meeting that has not been called. One that papers lie on stays: they would go with it.
/// One that came from the queue lies there again.</summary>
public sealed class RemoveAgendaItem(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, AgendaItemId item, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.WriteMeetings, id, version, (db, meeting) => RemoveAsync(db, meeting, item, cancel), cancel);

    private static async Task<Outcome> RemoveAsync(SamarbeidDbContext db, Meeting meeting, AgendaItemId item, CancellationToken cancel)
    {
        // Lifted: whatever lies there stays, whoever may read it.
        var papers = await db.Papers.IgnoreQueryFilters([SamarbeidDbContext.RestrictedFilter]).Where(p => p.AgendaItemId == item).ToListAsync(cancel);
        if (papers.Exists(p => !p.IsRemoved)) return MeetingRules.ItemHasPapers;

        var removed = meeting.RemoveItem(item);
        if (!removed.IsDone) return removed;

        db.RemoveRange(papers);
        return await db.AgendaProposals.SingleOrDefaultAsync(p => p.ItemId == item, cancel) is { } proposal ? proposal.PutBack() : Outcome.Done;
    }
}
