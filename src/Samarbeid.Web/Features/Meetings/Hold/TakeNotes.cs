using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>Writes what is said on an item. On the same item the later one is told.</summary>
public sealed class TakeNotes(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, AgendaItemId item, string seen, string written, CancellationToken cancel) =>
        databases.ChangeTogetherAsync(id, (_, meeting) => Task.FromResult(
            meeting.Items.SingleOrDefault(i => i.Id == item) is not { } known ? PersistenceRules.NotFound
            : (meeting.TextOf(known)?.Notes ?? known.Notes) != seen ? ConcludeItem.ChangedByOther
            : meeting.TakeNotes(item, written)), cancel);
}
