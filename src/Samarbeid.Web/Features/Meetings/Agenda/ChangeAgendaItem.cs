using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Agenda;

/// <summary>Changes the title, background and plan of an item that is not yet dealt with.</summary>
public sealed class ChangeAgendaItem(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, AgendaItemId item, string title, string background, ItemPlan? plan, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.WriteMeetings, id, version, meeting => meeting.ChangeItem(item, title, background, plan), cancel);
}
