using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.AgendaProposals;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>Puts a case off to a later meeting: it lies in the queue of the body again.</summary>
public sealed class PutOffItem(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MeetingId id, AgendaItemId item, CancellationToken cancel) => databases.ChangeTogetherAsync(id, async (db, meeting) =>
    {
        if (meeting.Items.SingleOrDefault(i => i.Id == item) is not { } found) return PersistenceRules.NotFound;

        var put = meeting.PutOff(item);
        if (!put.IsDone) return put;

        await db.ReturnToQueueAsync(meeting, [found], calendar.Now, cancel);
        return put;
    }, cancel);
}
