using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Cancels a meeting for good.</summary>
public sealed class CancelMeeting(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, string reason, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.WriteMeetings, id, version, meeting => meeting.Cancel(reason), cancel);
}
