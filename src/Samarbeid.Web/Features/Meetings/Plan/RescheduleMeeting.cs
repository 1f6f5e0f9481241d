using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Changes the time, place or chair of a meeting that has not been called.</summary>
public sealed class RescheduleMeeting(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, MeetingTime time, CancellationToken cancel) =>
        databases.ChangeTimeAsync(id, version, time, calendar.Today, days, meeting => meeting.Reschedule(time.Date, time.StartsAt, time.Place, time.Chair), cancel);
}
