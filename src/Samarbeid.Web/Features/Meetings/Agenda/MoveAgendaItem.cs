using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Agenda;

/// <summary>Moves an item one place up (−1) or down (+1) on the agenda.</summary>
public sealed class MoveAgendaItem(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, AgendaItemId item, int step, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.WriteMeetings, id, version, meeting => meeting.MoveItem(item, step), cancel);
}
