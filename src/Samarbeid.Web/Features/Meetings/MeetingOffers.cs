using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings;

/// <summary>Whether what comes back from a page of a meeting is what the page offered: a page can be made to send any id.</summary>
internal static class MeetingOffers
{
    /// <inheritdoc cref="RoleHolders.Chairs"/>
    public static Task<bool> MayChairAsync(this SamarbeidDbContext db, MeetingBodyId body, PersonId chair, DateOnly today, CancellationToken cancel) =>
        db.HoldersOn(today).Chairs.AnyAsync(m => m.MeetingBodyId == body && m.PersonId == chair, cancel);

    /// <summary>Whether somebody has a place in the body on a day.</summary>
    public static Task<bool> IsMemberAsync(this SamarbeidDbContext db, MeetingBodyId body, PersonId person, DateOnly day, CancellationToken cancel) =>
        db.HoldersOn(day).MembersOf(body).AnyAsync(m => m.PersonId == person, cancel);

    /// <summary>Members and those entered before, whether active or not, and every active person of the register as a guest.</summary>
    public static async Task<bool> MayAttendAsync(
        this SamarbeidDbContext db, Meeting meeting, IEnumerable<PersonId> people, DateOnly today, CancellationToken cancel)
    {
        var guests = people.Except(meeting.Attendances.Select(a => a.PersonId)).ToList();
        // Also those who were members on the day of the meeting, and have left since.
        var members = db.HoldersOn(today).MembersOf(meeting.BodyId).Concat(db.HoldersOn(meeting.Date).MembersOf(meeting.BodyId)).Select(m => m.PersonId);
        return await db.People.CountAsync(p => guests.Contains(p.Id) && (p.IsActive || members.Contains(p.Id)), cancel) == guests.Count;
    }

    /// <summary>A meeting concerns the municipalities its body serves.</summary>
    public static async Task<bool> AreServedAsync(
        this SamarbeidDbContext db, Meeting meeting, IEnumerable<MunicipalityNumber> places, CancellationToken cancel)
    {
        var asked = places.Distinct().ToList();
        return asked.Count == 0 || await db.Set<MeetingBodyMunicipality>()
            .CountAsync(m => m.MeetingBodyId == meeting.BodyId && asked.Contains(m.Municipality), cancel) == asked.Count;
    }

    /// <summary>Gives a meeting another time, place or chair. A chair who has left the body since may stay until another is chosen.</summary>
    public static Task<Outcome> ChangeTimeAsync(this Databases databases, MeetingId id, int version, Plan.MeetingTime time, DateOnly today, WorkingDays days,
        Func<Meeting, Outcome> change, CancellationToken cancel) =>
        databases.ChangeTimeAsync(id, version, time, today, days, (_, meeting) => Task.FromResult(change(meeting)), cancel);

    /// <inheritdoc cref="ChangeTimeAsync(Databases, MeetingId, int, Plan.MeetingTime, DateOnly, WorkingDays, Func{Meeting, Outcome}, CancellationToken)"/>
    public static Task<Outcome> ChangeTimeAsync(this Databases databases, MeetingId id, int version, Plan.MeetingTime time, DateOnly today, WorkingDays days,
        Func<SamarbeidDbContext, Meeting, Task<Outcome>> change, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Domain.Access.Operation.WriteMeetings, id, version, async (db, meeting) =>
        {
            if (NorwegianCalendar.CheckDate(time.Date, today) is { IsDone: false } tooFar) return tooFar;

            if (time.Chair != meeting.ChairId && !await db.MayChairAsync(meeting.BodyId, time.Chair, today, cancel)) return MeetingRules.ChairNotOffered;

            var before = meeting.Date;
            var changed = await change(db, meeting);
            if (changed.IsDone) changed = meeting.SetLength(time.Length);
            if (changed.IsDone && meeting.Date != before)
                meeting.KeepDates((await db.MeetingBodies.AsNoTracking().SingleAsync(b => b.Id == meeting.BodyId, cancel)).Deadlines.For(meeting.Date, days));
            return changed;
        }, cancel);
}
