using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Mail;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Postpones a meeting until a new date is found, and tells those who were called.</summary>
public sealed class PostponeMeeting(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, string reason, CancellationToken cancel) =>
        databases.LeaveMeetingAsync(id, version, MailTemplate.MeetingPostponed, calendar.Today, meeting => meeting.Postpone(reason), cancel);
}
