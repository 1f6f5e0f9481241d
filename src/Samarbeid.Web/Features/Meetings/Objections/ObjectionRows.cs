using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Objections;

/// <summary>Reads what was said against the minutes of a meeting, the first one first.</summary>
internal static class ObjectionRows
{
    public static Task<List<ObjectionRow>> ObjectionRowsAsync(this SamarbeidDbContext db, MeetingId id, CancellationToken cancel)
    {
        var me = db.Actor.Person;
        return (
            from objection in db.Set<MinutesObjection>()
            join person in db.People on objection.PersonId equals person.Id
            join kept in db.RestrictedObjections on objection.Id equals kept.ObjectionId into apart
            from kept in apart.DefaultIfEmpty()
            where objection.MeetingId == id
            orderby objection.At
            select new ObjectionRow(objection.Id, objection.Round, objection.Side, person.Name, objection.At, kept == null ? objection.Text : kept.Text, objection.State,
                objection.SettledAt, objection.PersonId == me, objection.ItemId)).ToListAsync(cancel);
    }
}
