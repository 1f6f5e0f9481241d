using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>What an item came to: a conclusion in words, or that it was noted.</summary>
public sealed record ItemConclusion(string Text, bool IsNoted)
{
    public static readonly ItemConclusion Noted = new("", true);
}

/// <summary>Writes what was agreed on an item. Two may write on different items at once; on the same item the later one is told.</summary>
public sealed class ConcludeItem(Databases databases)
{
    public static readonly Refusal ChangedByOther = new("Meeting.ConclusionChanged");

    private const int Attempts = 3;

    /// <param name="seen">What stood there when the person began to write.</param>
    public async Task<Outcome> HandleAsync(
        MeetingId id, AgendaItemId item, ItemConclusion seen, ItemConclusion written, CancellationToken cancel)
    {
        // A change elsewhere in the meeting between reading and saving is no conflict on this item, so it is tried again.
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await TryAsync(id, item, seen, written, cancel);
            if (outcome.Refusal != PersistenceRules.Stale || attempt == Attempts) return outcome;
        }
    }

    private async Task<Outcome> TryAsync(
        MeetingId id, AgendaItemId itemId, ItemConclusion seen, ItemConclusion written, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMinutes, cancel);
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (meeting.Items.SingleOrDefault(i => i.Id == itemId) is not { } item) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMinutes, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused;
        if (new ItemConclusion(item.Conclusion, item.IsNoted) != seen) return ChangedByOther;

        var concluded = written.IsNoted ? meeting.Note(itemId) : meeting.Conclude(itemId, written.Text);
        return concluded.IsDone ? await db.SaveAsync(cancel) : concluded;
    }
}
