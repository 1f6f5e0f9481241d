using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Mail;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Cancels a meeting for good, and tells those who were called.</summary>
public sealed class CancelMeeting(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, string reason, CancellationToken cancel) =>
        databases.LeaveMeetingAsync(id, version, MailTemplate.MeetingCancelled, calendar.Today, meeting => meeting.Cancel(reason), cancel);
}
