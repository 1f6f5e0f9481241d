using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Call;

/// <summary>Tells those who were called what has changed since, all of it in one notice.</summary>
public sealed class TellOfChanges(Databases databases)
{
    /// <returns>How many are told.</returns>
    public Task<Outcome<int>> HandleAsync(MeetingId id, int version, CancellationToken cancel) =>
        databases.ChangeAndTellAsync(Operation.WriteMeetings, id, version, (_, meeting) => Task.FromResult(meeting.TellOfChanges()), cancel);
}
