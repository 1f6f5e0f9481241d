using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.AgendaProposals;

namespace Samarbeid.Web.Features.Meetings.Restrictions;

/// <summary>Keeps an item from the public, or changes how it is. What was proposed is hidden with it.</summary>
public sealed class RestrictItem(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, AgendaItemId item, NewRestriction how, CancellationToken cancel) =>
        databases.ChangeRestrictionAsync(id, version, item, (db, meeting, found) => RestrictAsync(db, meeting, found, how, cancel), cancel);

    private async Task<Outcome> RestrictAsync(SamarbeidDbContext db, Meeting meeting, AgendaItem item, NewRestriction how, CancellationToken cancel)
    {
        var (today, me) = (calendar.Today, db.Actor.Person!.Value);
        var by = new RestrictedBy(me, calendar.Now);
        var isNew = item.Basis is null;
        var restricted = meeting.Restrict(item.Id, how, by, today);
        if (!restricted.IsDone) return restricted;

        // Whoever writes for a body without being a member would lock the door behind themselves: that they read it is said openly instead.
        if (isNew && !await db.HoldersOn(today).MembersOf(meeting.BodyId).AnyAsync(m => m.PersonId == me, cancel))
            restricted = meeting.LetRead(item.Id, me, null, by, today);
        await db.SayAsAsync(item, cancel);
        return restricted;
    }
}
