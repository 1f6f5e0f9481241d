using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>Takes the minutes back from the sides, to change them (hente tilbake).</summary>
public sealed class TakeBackMinutes(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.WriteMinutes, id, version, meeting => meeting.TakeBack(), cancel);
}
