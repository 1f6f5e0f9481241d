using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>Sends the minutes back with an objection, from whichever side the person answers for.</summary>
public sealed class ObjectToMinutes(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, ApprovalSide side, string objection, AgendaItemId? about, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(ApproveMinutes.OperationOf(side), id, version,
            (db, meeting) => Task.FromResult(meeting.ObjectTo(side, db.Actor.Person!.Value, objection, calendar.Now, about)), cancel);
}
