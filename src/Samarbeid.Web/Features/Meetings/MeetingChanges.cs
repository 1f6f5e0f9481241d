using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings;

/// <summary>What every change of a meeting does: find it, ask for access, expect the version the person saw, change, save.</summary>
internal static class MeetingChanges
{
    // In a room where twenty write, three in a row may come first.
    private const int Attempts = 8;

    public static Task<Outcome> ChangeMeetingAsync(
        this Databases databases, Operation operation, MeetingId id, int version, Func<Meeting, Outcome> change, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(operation, id, version, (_, meeting) => Task.FromResult(change(meeting)), cancel);

    /// <inheritdoc cref="ChangeMeetingAsync(Databases, Operation, MeetingId, int, Func{Meeting, Outcome}, CancellationToken)"/>
    public static async Task<Outcome> ChangeMeetingAsync(this Databases databases, Operation operation, MeetingId id, int version,
        Func<SamarbeidDbContext, Meeting, Task<Outcome>> change, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(operation, cancel);
        return await db.ChangeMeetingAsync(operation, id, version, change, cancel);
    }

    /// <summary>For a step that several may take at the same time while the meeting is held, each on something of its own. Whether another has changed that,
    /// the step must say itself.</summary>
    public static Task<Outcome> ChangeTogetherAsync(
        this Databases databases, MeetingId id, Func<SamarbeidDbContext, Meeting, Task<Outcome>> change, CancellationToken cancel) => AgainAsync(async () =>
    {
        await using var db = await databases.OpenAsync(Operation.WriteMinutes, cancel);
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return Outcome.Refused(PersistenceRules.NotFound);
        if (db.Demand(Operation.WriteMinutes, ThingOf(meeting)) is { IsDone: false } refused) return refused;

        var changed = await change(db, meeting);
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
    }, outcome => outcome.Refusal);

    /// <summary>Takes a step again where somebody has changed something elsewhere in the meeting meanwhile, which is no conflict.</summary>
    public static Task<Outcome<T>> AgainAsync<T>(Func<Task<Outcome<T>>> step) => AgainAsync(step, outcome => outcome.Refusal);

    private static async Task<TOutcome> AgainAsync<TOutcome>(Func<Task<TOutcome>> step, Func<TOutcome, Refusal?> refusalOf)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await step();
            if (refusalOf(outcome) != PersistenceRules.Stale || attempt == Attempts) return outcome;
        }
    }

    /// <summary>For a step that is told of.</summary>
    /// <returns>How many are told.</returns>
    public static async Task<Outcome<int>> ChangeAndTellAsync(
        this Databases databases, Operation operation, MeetingId id, int version, Func<SamarbeidDbContext, Meeting, Task<Outcome>> change, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(operation, cancel);
        var changed = await db.ChangeMeetingAsync(operation, id, version, change, cancel);
        return changed.IsDone ? db.Told : changed.Refusal!;
    }

    private static async Task<Outcome> ChangeMeetingAsync(this SamarbeidDbContext db, Operation operation, MeetingId id, int version,
        Func<SamarbeidDbContext, Meeting, Task<Outcome>> change, CancellationToken cancel)
    {
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (db.Demand(operation, ThingOf(meeting)) is { IsDone: false } refused) return refused;

        db.Expect(meeting, version);
        var changed = await change(db, meeting);
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
    }

    public static Task<Meeting?> FindMeetingAsync(this SamarbeidDbContext db, MeetingId id, CancellationToken cancel) => db.Meetings
        .Include(m => m.Items).Include(m => m.Attendances).Include(m => m.Approvals).Include(m => m.Callees).Include(m => m.Guests).Include(m => m.Disqualifications)
        .Include(m => m.Objections).Include(m => m.RestrictedTexts).Include(m => m.RestrictedObjections).Include(m => m.Readers).AsSplitQuery()
        .SingleOrDefaultAsync(m => m.Id == id, cancel);

    public static Thing ThingOf(Meeting meeting) => new(meeting.ScopeId) { Chair = meeting.ChairId };

    /// <summary>Counts as a change of the meeting, so that minutes cannot be sent past what is being added to them.</summary>
    public static void Touch(this SamarbeidDbContext db, Meeting meeting) => db.Entry(meeting).Property(m => m.Version).IsModified = true;
}
