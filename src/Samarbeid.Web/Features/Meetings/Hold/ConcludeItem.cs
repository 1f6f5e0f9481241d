using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.AgendaProposals;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>What an item came to: a conclusion in words, or that it was noted.</summary>
public sealed record ItemConclusion(string Text, bool IsNoted)
{
    public static readonly ItemConclusion None = new("", false);
    public static readonly ItemConclusion Noted = new("", true);
}

/// <summary>Writes what was agreed on an item. Two may write on different items at once; on the same item the later one is told.</summary>
public sealed class ConcludeItem(Databases databases)
{
    public static readonly Refusal ChangedByOther = new("Meeting.ConclusionChanged");

    /// <param name="id">The meeting.</param>
    /// <param name="item">One of its items.</param>
    /// <param name="seen">What stood there when the person began to write.</param>
    /// <param name="written">What is to stand there.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<Outcome> HandleAsync(MeetingId id, AgendaItemId item, ItemConclusion seen, ItemConclusion written, CancellationToken cancel) =>
        databases.ChangeTogetherAsync(id, async (db, meeting) =>
        {
            if (meeting.Items.SingleOrDefault(i => i.Id == item) is not { } known) return PersistenceRules.NotFound;
            if (new ItemConclusion(meeting.TextOf(known)?.Conclusion ?? known.Conclusion, known.IsNoted) != seen) return ChangedByOther;

            var wasPutOff = known.IsPutOff;
            var concluded = written.IsNoted ? meeting.Note(item) : meeting.Conclude(item, written.Text);
            // Taken up after all, it waits no longer. Where another meeting has it by now, both have dealt with it.
            if (concluded.IsDone && wasPutOff && !known.IsPutOff) await db.TakeUpAfterAllAsync(known, cancel);
            return concluded;
        }, cancel);
}
