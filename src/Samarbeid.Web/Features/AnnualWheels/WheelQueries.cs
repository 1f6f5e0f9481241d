using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>The plan of a body for a year, for those who read its meetings.</summary>
public sealed class WheelQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <returns>Null where there is no such body for this person.</returns>
    public async Task<WheelView?> FindAsync(MeetingBodyId id, int year, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        var body = await db.MeetingBodies.Where(b => b.Id == id).Select(b => new { b.Name, b.ScopeId }).SingleOrDefaultAsync(cancel);
        if (body is null) return null;

        var wheels = await db.AnnualWheels.Where(w => w.BodyId == id && w.Year >= year - 1 && w.Year <= year + 1)
            .Select(w => new { w.Id, w.Year, w.Version }).ToListAsync(cancel);
        var wheel = wheels.Find(w => w.Year == year);
        var owners = await db.HoldersOn(calendar.Today).WhoMay(Operation.ReadMeetings, body.ScopeId).OrderBy(p => NorwegianText.InOrder(p.Name))
            .Select(p => new PersonChoice(p.Id, p.Name, p.Title)).ToListAsync(cancel);
        var mayWrite = AccessPolicy.Decide(db.Actor, Operation.WriteMeetings, new Thing(body.ScopeId)).IsDone;
        var rows = wheel is null ? [] : await RowsAsync(db, wheel.Id, cancel);
        return new(id, body.Name, year, wheel?.Id, wheel?.Version ?? 0,
            [.. rows.Select(row => row with
            {
                OwnerHasLeft = row.OwnerId is { } owner && owners.TrueForAll(o => o.Id != owner),
                MaySettle = mayWrite || (row.OwnerId is { } mine && mine == db.Actor.Person),
            }).OrderBy(row => row.Date).ThenBy(row => row.Kind)],
            await WarningsAsync(db, id, year, cancel))
        {
            Former = wheels.Find(w => w.Year == year - 1)?.Id,
            HasNext = wheels.Exists(w => w.Year == year + 1),
            MayWrite = mayWrite,
            Owners = owners,
        };
    }

    /// <summary>What the page of a body says of its year.</summary>
    public async Task<WheelWarnings> WarningsAsync(MeetingBodyId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        return await WarningsAsync(db, id, calendar.Today.Year, cancel);
    }

    private static Task<List<WheelRow>> RowsAsync(SamarbeidDbContext db, AnnualWheelId wheel, CancellationToken cancel) => (
        from entry in db.Set<WheelEntry>()
        where entry.WheelId == wheel
        join person in db.People on entry.OwnerId equals person.Id into people
        from owner in people.DefaultIfEmpty()
        join made in db.Meetings on entry.MeetingId equals made.Id into meetings
        from meeting in meetings.DefaultIfEmpty()
        select new WheelRow(entry.Id, entry.Kind, entry.Title, entry.PlannedOn, entry.Date, entry.OwnerId, owner == null ? null : owner.Name, entry.DoneOn,
            meeting == null ? null : new WheelMeeting(meeting.Id, meeting.Date, meeting.State))).ToListAsync(cancel);

    // The meetings there are, and those that are to be made of a plan.
    private async Task<WheelWarnings> WarningsAsync(SamarbeidDbContext db, MeetingBodyId id, int year, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year + 1, 12, 31));
        var meetings = db.Meetings.Where(m => m.BodyId == id && m.State != MeetingState.Cancelled && m.Date >= first && m.Date <= last).Select(m => m.Date);
        var planned = from wheel in db.AnnualWheels
                      from entry in wheel.Entries
                      where wheel.BodyId == id && entry.Kind == WheelEntryKind.Meeting && entry.MeetingId == null && entry.Date >= first && entry.Date <= last
                      select entry.Date;
        return WheelWarning.Of(year, await meetings.Concat(planned).ToListAsync(cancel), calendar.Today);
    }
}
