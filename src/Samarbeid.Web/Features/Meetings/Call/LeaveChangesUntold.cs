using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Call;

/// <summary>Answers no to telling those who were called of what has changed.</summary>
public sealed class LeaveChangesUntold(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.WriteMeetings, id, version, meeting => meeting.LeaveChangesUntold(), cancel);
}
