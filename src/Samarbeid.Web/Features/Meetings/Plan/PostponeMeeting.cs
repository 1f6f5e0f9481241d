using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Postpones a meeting until a new date is found.</summary>
public sealed class PostponeMeeting(Databases databases)
{
    /// <returns>How many are told.</returns>
    public Task<Outcome<int>> HandleAsync(MeetingId id, int version, string reason, CancellationToken cancel) =>
        databases.ChangeAndTellAsync(Operation.WriteMeetings, id, version, meeting => meeting.Postpone(reason), cancel);
}
