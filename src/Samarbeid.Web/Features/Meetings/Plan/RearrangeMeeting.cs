using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Changes the time of day, place or chair of a meeting that is called. Whether those who were called are told is asked afterwards.</summary>
public sealed class RearrangeMeeting(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, MeetingTime time, CancellationToken cancel) =>
        databases.ChangeTimeAsync(id, version, time, calendar.Today, days, meeting => meeting.Rearrange(time.StartsAt, time.Place, time.Chair), cancel);
}
