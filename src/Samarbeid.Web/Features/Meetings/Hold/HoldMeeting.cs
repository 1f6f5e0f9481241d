using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>Enters who came; the meeting counts as held from then on.</summary>
public sealed class HoldMeeting(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, IReadOnlyCollection<(PersonId Person, Presence Presence)> attendance, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.WriteMinutes, id, version, async (db, meeting) =>
            await db.MayAttendAsync(meeting, attendance.Select(a => a.Person), calendar.Today, cancel)
                ? meeting.Hold(attendance)
                : MeetingRules.AttendeeNotOffered, cancel);
}
