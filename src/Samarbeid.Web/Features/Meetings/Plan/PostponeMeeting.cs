using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.AgendaProposals;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Postpones a meeting until a new date is found. Its cases wait in the queue meanwhile, where another meeting may take them in.</summary>
public sealed class PostponeMeeting(Databases databases, NorwegianCalendar calendar)
{
    /// <returns>How many are told.</returns>
    public Task<Outcome<int>> HandleAsync(MeetingId id, int version, string reason, CancellationToken cancel) =>
        databases.ChangeAndTellAsync(Operation.WriteMeetings, id, version, async (db, meeting) =>
        {
            var left = meeting.Postpone(reason);
            if (left.IsDone) await db.ReturnToQueueAsync(meeting, meeting.CasesLeft(), calendar.Now, cancel);
            return left;
        }, cancel);
}
