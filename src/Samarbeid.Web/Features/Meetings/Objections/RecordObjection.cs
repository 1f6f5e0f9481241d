using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Objections;

/// <summary>Lets an objection, or a remark, stand in the minutes under the name of whoever came with it (merknad i protokollen).</summary>
public sealed class RecordObjection(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, MinutesObjectionId objection, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.WriteMinutes, id, version, meeting => meeting.RecordObjection(objection, calendar.Now), cancel);
}
