using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Meetings.Papers;

namespace Samarbeid.Web.Features.Meetings.Restrictions;

/// <summary>Lets the public read a paper again. Whoever may not read it does not find it, and so does not open it.</summary>
public sealed class LiftPaperRestriction(Databases databases)
{
    public Task<Outcome> HandleAsync(MeetingId id, PaperId paper, CancellationToken cancel) =>
        databases.ChangePaperAsync(id, paper, null, (_, meeting, found) => Task.FromResult(found.Lift(meeting)), cancel);
}
