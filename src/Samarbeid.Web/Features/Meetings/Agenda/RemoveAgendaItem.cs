using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Agenda;

/// <summary>Takes an item off the agenda of a meeting that has not been called. One that came from the queue lies there again.</summary>
public sealed class RemoveAgendaItem(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, AgendaItemId item, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.WriteMeetings, id, version, async (db, meeting) =>
        {
            var removed = meeting.RemoveItem(item);
            if (removed.IsDone && await db.AgendaProposals.SingleOrDefaultAsync(p => p.ItemId == item, cancel) is { } proposal) return proposal.PutBack();
            return removed;
        }, cancel);
}
