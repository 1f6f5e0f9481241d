using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>Sends the minutes to both sides once every item is settled.</summary>
public sealed class SendMinutesForApproval(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.WriteMinutes, id, version, meeting => meeting.SendForApproval(calendar.Now), cancel);
}
