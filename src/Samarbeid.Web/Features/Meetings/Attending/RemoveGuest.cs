using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Attending;

/// <summary>Takes off a guest who was entered by mistake.</summary>
public sealed class RemoveGuest(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, MeetingGuestId guest, CancellationToken cancel) =>
        databases.ChangeTogetherAsync(id, (_, meeting) => Task.FromResult(meeting.RemoveGuest(guest)), cancel);
}
