using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>Reminds whoever has not approved the minutes (purring). The notifications remember when it was done last; nothing of the meeting changes,
/// so that whoever is about to approve is not in the way of it.</summary>
public sealed class RemindApprovers(Databases databases, NorwegianCalendar calendar)
{
    /// <returns>How many are reminded.</returns>
    public async Task<Outcome<int>> HandleAsync(MeetingId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMinutes, cancel);
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMinutes, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused.Refusal!;

        var last = await db.TimesTold(id.Value, NotificationKind.MinutesApprovalAwaited).Take(1).ToListAsync(cancel);
        var reminded = meeting.RemindOfApproval(calendar.Today, last.Count > 0 ? NorwegianCalendar.DateOf(last[0]) : null);
        if (!reminded.IsDone) return reminded.Refusal!;

        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? db.Told : saved.Refusal == PersistenceRules.Duplicate ? MeetingRules.RemindedToday : saved.Refusal!;
    }
}
