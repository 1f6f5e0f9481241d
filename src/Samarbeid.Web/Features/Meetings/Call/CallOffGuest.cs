using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Call;

/// <summary>Takes a guest off, and tells the guest of a meeting that is called not to come.</summary>
public sealed class CallOffGuest(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, PersonId guest, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.WriteMeetings, id, version, meeting => meeting.CallOffGuest(guest), cancel);
}
