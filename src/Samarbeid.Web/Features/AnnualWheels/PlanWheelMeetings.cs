using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Plan;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>Makes meetings of what a year's plan says, all at the same time and place (lage møtene): all of them or none. What is a meeting already is not made again;
/// one that was cancelled can be.</summary>
public sealed class PlanWheelMeetings(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    /// <param name="key">Of the form.</param>
    /// <param name="id">The plan.</param>
    /// <param name="version">That it was opened with.</param>
    /// <param name="entries">Which of its meetings; each gets the day of its entry.</param>
    /// <param name="time">Hour, length, place and chair of them all.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>How many were made.</returns>
    public async Task<Outcome<int>> HandleAsync(
        SingleUseKey key, AnnualWheelId id, int version, IReadOnlyCollection<WheelEntryId> entries, MeetingTime time, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        return await db.OnceAsync(key, () => db.ChangeWheelAsync(id, version, wheel => PlanAsync(db, wheel, entries, time, cancel), cancel), cancel);
    }

    private async Task<Outcome<int>> PlanAsync(
        SamarbeidDbContext db, AnnualWheel wheel, IReadOnlyCollection<WheelEntryId> entries, MeetingTime time, CancellationToken cancel)
    {
        var body = await db.MeetingBodies.SingleAsync(b => b.Id == wheel.BodyId, cancel);
        if (!await db.MayChairAsync(body.Id, time.Chair, calendar.Today, cancel)) return MeetingRules.ChairNotOffered;

        var made = wheel.Entries.Select(e => e.MeetingId).OfType<MeetingId>().ToList();
        var standing = await db.Meetings.Where(m => made.Contains(m.Id) && m.State != MeetingState.Cancelled).Select(m => m.Id).ToListAsync(cancel);
        var toPlan = wheel.Entries.Where(e => entries.Contains(e.Id) && !(e.MeetingId is { } meeting && standing.Contains(meeting))).ToList();
        if (toPlan.Count == 0) return WheelRules.NothingToPlan;

        foreach (var entry in toPlan)
        {
            if (NorwegianCalendar.CheckDate(entry.Date, calendar.Today) is { IsDone: false } tooFar) return tooFar.Refusal!;
            var planned = PlanMeeting.Place(body, time with { Date = entry.Date }, days);
            if (!planned.IsDone) return planned.Refusal!;
            if (wheel.Link(entry.Id, planned.Value.Id) is { IsDone: false } refused) return refused.Refusal!;
            db.Meetings.Add(planned.Value);
        }

        return toPlan.Count;
    }
}
