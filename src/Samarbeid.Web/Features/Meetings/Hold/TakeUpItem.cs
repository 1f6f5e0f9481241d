using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>Goes on to an item, or into a break: the clock of the former item stops.</summary>
public sealed class TakeUpItem(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MeetingId id, AgendaItemId? item, CancellationToken cancel) =>
        databases.ChangeTogetherAsync(id, (_, meeting) => Task.FromResult(
            item is { } wanted && meeting.Items.All(i => i.Id != wanted) ? PersistenceRules.NotFound : meeting.TakeUp(item, calendar.Now)), cancel);
}
