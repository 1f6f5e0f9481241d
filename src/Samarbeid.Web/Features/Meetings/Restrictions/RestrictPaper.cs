using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Meetings.Papers;

namespace Samarbeid.Web.Features.Meetings.Restrictions;

/// <summary>Keeps one paper from the public, title and all; the item it lies on may be read as before.</summary>
public sealed class RestrictPaper(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MeetingId id, PaperId paper, int version, NewRestriction how, CancellationToken cancel) => databases.ChangePaperAsync(
        id, paper, version, (db, meeting, found) => Task.FromResult(
            found.Restrict(meeting, how with { PublicTitle = null }, new(db.Actor.Person!.Value, calendar.Now), calendar.Today)), cancel);
}
