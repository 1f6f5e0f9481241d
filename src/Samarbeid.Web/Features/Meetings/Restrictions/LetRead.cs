using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Restrictions;

/// <summary>Lets somebody who may read the meeting read a restricted item of it too.</summary>
public sealed class LetRead(Databases databases, NorwegianCalendar calendar)
{
    /// <param name="id">The meeting.</param>
    /// <param name="version">The one the person saw.</param>
    /// <param name="item">A restricted item.</param>
    /// <param name="person">One of those the page offers.</param>
    /// <param name="until">The last day; null for no end.</param>
    /// <param name="cancel">Leaves it as it was.</param>
    public Task<Outcome> HandleAsync(MeetingId id, int version, AgendaItemId item, PersonId person, DateOnly? until, CancellationToken cancel) =>
        databases.ChangeRestrictionAsync(id, version, item, async (db, meeting, _) =>
            await db.MayBeLetIn(meeting.BodyId, calendar.Today).AnyAsync(p => p.Id == person, cancel)
                ? meeting.LetRead(item, person, until, new(db.Actor.Person!.Value, calendar.Now), calendar.Today)
                : RestrictionRules.ReaderNotOffered, cancel);
}
