using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.AgendaProposals;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Gives a postponed meeting its new time; it must be called anew. The cases that wait in the queue are its own again, and those that have gone
/// on meanwhile are not taken up twice.</summary>
public sealed class ReplanMeeting(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, MeetingTime time, CancellationToken cancel) =>
        databases.ChangeTimeAsync(id, version, time, calendar.Today, days, async (db, meeting) =>
        {
            foreach (var item in meeting.CasesLeft().ToList())
                if (!await db.TakeUpAfterAllAsync(item, cancel)) meeting.LeaveOut(item.Id);
            return meeting.Replan(time.Date, time.StartsAt, time.Place, time.Chair);
        }, cancel);
}
