using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Attending;

/// <summary>Enters for which part of the meeting a guest was there.</summary>
public sealed class ChangeGuest(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, MeetingGuestId guest, Stay seen, Stay wanted, CancellationToken cancel) =>
        databases.ChangeTogetherAsync(id, (_, meeting) => Task.FromResult(
            meeting.Guests.SingleOrDefault(g => g.Id == guest) is not { } known ? PersistenceRules.NotFound
            : known.Stay != seen ? ChangePresence.ChangedByOther
            : meeting.ChangeGuest(guest, wanted)), cancel);
}
