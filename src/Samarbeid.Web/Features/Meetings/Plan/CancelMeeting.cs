using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.AgendaProposals;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Cancels a meeting for good. Its cases go back to the queue.</summary>
public sealed class CancelMeeting(Databases databases, NorwegianCalendar calendar)
{
    /// <returns>How many are told.</returns>
    public Task<Outcome<int>> HandleAsync(MeetingId id, int version, string reason, CancellationToken cancel) =>
        databases.ChangeAndTellAsync(Operation.WriteMeetings, id, version, async (db, meeting) =>
        {
            var left = meeting.Cancel(reason);
            if (left.IsDone) await db.ReturnToQueueAsync(meeting, meeting.CasesLeft(), calendar.Now, cancel);
            return left;
        }, cancel);
}
