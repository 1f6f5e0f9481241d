using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>Minutes of an earlier meeting, for the item that takes up their approval.</summary>
/// <param name="IsForMeeting">Wait for this meeting to approve them.</param>
public sealed record FormerMinutesRow(MeetingId Id, int Version, DateOnly Date, MeetingState State, bool IsForMeeting);

/// <summary>The minutes that a meeting takes up under «Godkjenning av referat»: those that wait for it, and the last ones.</summary>
public sealed class FormerMinutesQueries(Databases databases)
{
    private const int Most = 10;

    private static readonly MeetingState[] WithMinutes = [.. Enum.GetValues<MeetingState>().Where(s => s.HasMinutes())];

    public async Task<IReadOnlyList<FormerMinutesRow>> ListAsync(MeetingBodyId body, DateOnly before, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMinutes, cancel);
        var former = await db.Meetings.Where(m => m.BodyId == body && m.Date < before && WithMinutes.Contains(m.State)).OrderByDescending(m => m.Date).Take(Most)
            .Select(m => new FormerMinutesRow(m.Id, m.Version, m.Date, m.State,
                m.State == MeetingState.AwaitingApproval && m.ApprovalForm == ApprovalForm.NextMeeting)).ToListAsync(cancel);
        return [.. former.Where((row, index) => index == 0 || row.IsForMeeting)];
    }
}
