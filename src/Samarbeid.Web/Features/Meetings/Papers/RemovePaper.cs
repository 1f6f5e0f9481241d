using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Papers;

/// <summary>Takes a paper away from a meeting whose agenda or minutes are open.</summary>
public sealed class RemovePaper(Databases databases, TimeProvider clock)
{
    public Task<Outcome> HandleAsync(MeetingId id, PaperId paper, CancellationToken cancel) => databases.ChangePaperAsync(
        id, paper, null, (db, meeting, found) => Task.FromResult(found.Remove(meeting, db.Actor.Person!.Value, clock.GetUtcNow())), cancel);
}
