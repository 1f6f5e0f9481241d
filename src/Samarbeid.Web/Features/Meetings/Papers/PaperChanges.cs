using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Papers;

/// <summary>What every change of a paper does: find it and its meeting, ask for access, expect the version the person saw, change, save.</summary>
internal static class PaperChanges
{
    /// <param name="databases">Of the person.</param>
    /// <param name="id">The meeting.</param>
    /// <param name="paper">One of the meeting's, also one taken away.</param>
    /// <param name="version">The one of the paper that the person saw; null where it does not matter what others did with it.</param>
    /// <param name="change">Refuses what the states do not allow.</param>
    /// <param name="cancel">Leaves it as it was.</param>
    public static async Task<Outcome> ChangePaperAsync(this Databases databases, MeetingId id, PaperId paper, int? version,
        Func<SamarbeidDbContext, Meeting, Paper, Task<Outcome>> change, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([Operation.WriteMeetings, Operation.WriteMinutes], cancel);
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (await db.AllPapersOf(id).SingleOrDefaultAsync(p => p.Id == paper, cancel) is not { } found) return PersistenceRules.NotFound;
        if (db.Demand(meeting.State.WritesPapers(), MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused;

        if (version is { } seen) db.Expect(found, seen);
        var changed = await change(db, meeting, found);
        if (!changed.IsDone) return changed;

        db.Touch(meeting);
        return await db.SaveAsync(cancel);
    }
}
