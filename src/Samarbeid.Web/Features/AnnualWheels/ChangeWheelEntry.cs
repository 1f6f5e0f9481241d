using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>Moves an entry of a year's plan to another day, gives it to somebody else, or says it in other words.</summary>
public sealed class ChangeWheelEntry(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(AnnualWheelId id, int version, WheelEntryId entry, WheelPlan plan, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        var changed = await db.ChangeWheelAsync<WheelEntryId>(id, version, async wheel =>
        {
            // Whoever has it keeps it, also having left: the day can be moved all the same.
            var isTheirs = wheel.Entries.Any(e => e.Id == entry && e.OwnerId == plan.Owner);
            if (!isTheirs && await db.CheckOwnerAsync(wheel.ScopeId, plan, calendar.Today, cancel) is { IsDone: false } refused) return refused.Refusal!;

            await FreeAsync(db, wheel, entry, cancel);
            return wheel.Change(entry, plan) is { IsDone: false } kept ? kept.Refusal! : entry;
        }, cancel);
        return changed.WithoutValue;
    }

    // A meeting that was cancelled holds its entry no longer to its day.
    private static async Task FreeAsync(SamarbeidDbContext db, AnnualWheel wheel, WheelEntryId id, CancellationToken cancel)
    {
        if (wheel.Entries.SingleOrDefault(e => e.Id == id)?.MeetingId is { } meeting
            && await db.Meetings.AnyAsync(m => m.Id == meeting && m.State == MeetingState.Cancelled, cancel)) wheel.Release(id);
    }
}
