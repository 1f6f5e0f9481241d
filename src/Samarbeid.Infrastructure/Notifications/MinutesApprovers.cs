using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>Minutes to be approved go to both sides: the chair of the meeting, whatever role that is, and the sheriffs of the places and districts the body serves.
/// Where a side has nobody who can approve, those who write the minutes are told, who find somebody.</summary>
internal sealed class MinutesApprovers : SeatsOf<MinutesSentForApproval>
{
    protected override async Task<Outcome<List<Seat>>> FindSeatsAsync(
        SamarbeidDbContext database, MinutesSentForApproval occasion, DateOnly today, CancellationToken cancel) =>
        await database.FindApproversAsync(occasion.Meeting, today, cancel);
}

/// <summary>The reminder goes to the sides that have not approved.</summary>
internal sealed class MinutesAwaited : SeatsOf<ApprovalReminded>
{
    protected override async Task<Outcome<List<Seat>>> FindSeatsAsync(
        SamarbeidDbContext database, ApprovalReminded occasion, DateOnly today, CancellationToken cancel) =>
        await database.FindApproversAsync(occasion.Meeting, today, cancel);
}

public static class FindingApprovers
{
    /// <summary>A part for each side that has not approved.</summary>
    internal static async Task<List<Seat>> FindApproversAsync(
        this SamarbeidDbContext database, Meeting meeting, DateOnly today, CancellationToken cancel)
    {
        var seats = new List<Seat>();
        foreach (var side in Enum.GetValues<ApprovalSide>().Where(s => meeting.ApprovalOf(s) is null))
            seats.Add(await database.FindApproversAsync(side, meeting.ScopeId, meeting.ChairId, today, cancel));
        return seats;
    }

    /// <summary>Who can approve the minutes of a meeting for a side.</summary>
    public static async Task<Seat> FindApproversAsync(
        this SamarbeidDbContext database, ApprovalSide side, ScopeId scope, PersonId chair, DateOnly today, CancellationToken cancel)
    {
        var able = database.HoldersOn(today).WhoMay(side.Approves(), scope);
        // A sheriff who chairs approves as chair, and two persons are needed.
        if (side is ApprovalSide.Police) return new(await able.Where(p => p.Id != chair).Select(p => p.Id).ToListAsync(cancel), [Operation.WriteMinutes]);

        var mayApprove = await able.AnyAsync(p => p.Id == chair, cancel);
        return new(mayApprove ? [chair] : [], [Operation.WriteMinutes]) { Unable = mayApprove ? [] : [chair] };
    }
}

/// <summary>An objection goes to the secretaries of the body who may write its minutes; where there is none, to all who may.</summary>
internal sealed class MinutesWriters : ReceiversOf<MinutesObjected>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, MinutesObjected occasion, DateOnly today, CancellationToken cancel) =>
        await database.FindMinutesWritersAsync(occasion.ScopeId, today, cancel);
}
