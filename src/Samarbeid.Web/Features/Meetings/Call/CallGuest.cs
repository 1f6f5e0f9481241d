using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Call;

/// <summary>Calls a person of the register as a guest: at once to a meeting that is called, else with its notice.</summary>
public sealed class CallGuest(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, PersonId guest, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.WriteMeetings, id, version, async (db, meeting) =>
        {
            if (!await db.People.Where(Person.IsReachable).AnyAsync(p => p.Id == guest, cancel)) return MeetingRules.AttendeeNotOffered;

            return await db.IsCalledAsync(meeting, guest, cancel) ? MeetingRules.AlreadyCalled : meeting.CallGuest(guest);
        }, cancel);
}
