using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Agenda;

/// <summary>Moves an item to just before another on the agenda, or to its end: what one drag does.</summary>
public sealed class MoveAgendaItemBefore(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, AgendaItemId item, AgendaItemId? before, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.WriteMeetings, id, version, meeting => meeting.MoveItemBefore(item, before), cancel);
}
