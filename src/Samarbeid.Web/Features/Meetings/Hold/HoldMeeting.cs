using Microsoft.EntityFrameworkCore;
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
        {
            if (!await db.MayAttendAsync(meeting, attendance.Select(a => a.Person), calendar.Today, cancel)) return MeetingRules.AttendeeNotOffered;

            var isStart = meeting.State is MeetingState.Called;
            var held = meeting.Hold(attendance);
            if (!held.IsDone || !isStart) return held;

            meeting.KeepNotes(await db.MeetingBodies.Where(b => b.Id == meeting.BodyId).Select(b => b.ForgetsNotes).SingleAsync(cancel));
            // One that is entered afterwards has no clock to run.
            return meeting.Date == calendar.Today ? meeting.TakeUp(meeting.ItemsInOrder.First().Id, calendar.Now) : held;
        }, cancel);
}
