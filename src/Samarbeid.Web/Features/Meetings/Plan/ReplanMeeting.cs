using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Gives a postponed meeting its new time; it must be called anew.</summary>
public sealed class ReplanMeeting(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, MeetingTime time, CancellationToken cancel) =>
        databases.ChangeTimeAsync(id, version, time, calendar.Today, days, meeting => meeting.Replan(time.Date, time.StartsAt, time.Place, time.Chair), cancel);
}
