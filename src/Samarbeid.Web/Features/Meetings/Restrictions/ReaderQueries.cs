using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Restrictions;

/// <summary>Who can be let in to a restricted item: it opens nothing by itself, so those who may read the meeting, and are no members already.</summary>
public sealed class ReaderQueries(Databases databases, NorwegianCalendar calendar)
{
    public async Task<IReadOnlyList<PersonChoice>> ListAsync(MeetingBodyId body, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([Operation.WriteMeetings, Operation.WriteMinutes], cancel);
        // Of a body the person does not see there is nobody to offer.
        if (!await db.MeetingBodies.AnyAsync(b => b.Id == body, cancel)) return [];

        return await db.MayBeLetIn(body, calendar.Today).OrderBy(p => NorwegianText.InOrder(p.Name))
            .Select(p => new PersonChoice(p.Id, p.Name, p.Title)).ToListAsync(cancel);
    }
}

internal static class LettingIn
{
    public static IQueryable<Person> MayBeLetIn(this SamarbeidDbContext db, MeetingBodyId body, DateOnly today)
    {
        var members = db.HoldersOn(today).MembersOf(body).Select(m => m.PersonId);
        return db.HoldersOn(today).WhoMay(Operation.ReadMeetings, body).Where(p => !members.Contains(p.Id));
    }
}
