using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Restrictions;

/// <summary>Takes back that somebody may read a restricted item.</summary>
public sealed class EndReading(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, AgendaItemId item, PersonId person, CancellationToken cancel) =>
        databases.ChangeRestrictionAsync(id, version, item, (_, meeting, _) => Task.FromResult(meeting.EndReading(item, person)), cancel);
}
