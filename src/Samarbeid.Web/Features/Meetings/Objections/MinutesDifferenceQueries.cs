using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Objections;

/// <summary>What is changed in minutes since the round before they were sent last, or since they came back.</summary>
public sealed class MinutesDifferenceQueries(Databases databases)
{
    /// <returns>Null where nothing was sent before.</returns>
    public async Task<IReadOnlyList<DifferenceLine>?> FindAsync(MeetingId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMinutes, cancel);
        if (await db.Meetings.Where(m => m.Id == id).Select(m => new { m.State, m.ApprovalRound }).SingleOrDefaultAsync(cancel) is not { } meeting) return null;

        var rounds = await db.Set<SentMinutes>().Where(s => s.MeetingId == id).OrderByDescending(s => s.Round).Select(s => new { s.Round, s.Words }).Take(2).ToListAsync(cancel);
        if (meeting.State is MeetingState.Held)
            return rounds is [var last, ..] ? TextDifference.Between(MinutesWords.Shown(last.Words), MinutesWords.Shown((await db.WordsAsync(id, cancel)).Now)) : null;

        return rounds is [var now, var before] ? TextDifference.Between(MinutesWords.Shown(before.Words), MinutesWords.Shown(now.Words)) : null;
    }
}
