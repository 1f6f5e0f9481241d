using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Restrictions;

internal static class RestrictionChanges
{
    /// <summary>Who writes the agenda while it is open, and the minutes once the meeting is held, says what is kept from the public.</summary>
    public static async Task<Outcome> ChangeRestrictionAsync(this Databases databases, MeetingId id, int version, AgendaItemId item,
        Func<SamarbeidDbContext, Meeting, AgendaItem, Task<Outcome>> change, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([Operation.WriteMeetings, Operation.WriteMinutes], cancel);
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (meeting.Items.SingleOrDefault(i => i.Id == item) is not { } found) return PersistenceRules.NotFound;
        var operation = meeting.State.HasOpenAgenda() ? Operation.WriteMeetings : Operation.WriteMinutes;
        if (db.Demand(operation, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused;

        db.Expect(meeting, version);
        var changed = await change(db, meeting, found);
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
    }
}
