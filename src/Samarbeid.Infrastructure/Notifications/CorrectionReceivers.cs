using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>A correction to be approved goes to both sides, as the minutes did.</summary>
internal sealed class CorrectionApprovers : SeatsOf<CorrectionSent>
{
    protected override async Task<Outcome<List<Seat>>> FindSeatsAsync(
        SamarbeidDbContext database, CorrectionSent occasion, DateOnly today, CancellationToken cancel)
    {
        var seats = new List<Seat>();
        foreach (var side in Enum.GetValues<ApprovalSide>())
            seats.Add(await database.FindApproversAsync(side, occasion.ScopeId, occasion.Correction.ChairId, today, cancel));
        return seats;
    }
}

/// <summary>That a correction came back goes to the secretaries of the body who may write its minutes; where there is none, to all who may.</summary>
internal sealed class CorrectionWriters : ReceiversOf<CorrectionObjected>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, CorrectionObjected occasion, DateOnly today, CancellationToken cancel) =>
        await database.FindMinutesWritersAsync(occasion.ScopeId, today, cancel);
}

/// <summary>That minutes are corrected goes to those who had the former edition: who were told that it was approved, and who have read it, as far as they may read it still.</summary>
internal sealed class CorrectionReaders : ReceiversOf<CorrectionApproved>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, CorrectionApproved occasion, DateOnly today, CancellationToken cancel)
    {
        var (thing, read) = (occasion.ThingId, $"Meeting {occasion.ThingId}");
        var told = database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(n => n.ThingId == thing && (n.Kind == NotificationKind.MinutesApproved || n.Kind == NotificationKind.MinutesCorrected)).Select(n => n.ReceiverId);
        var readers = database.SecurityEvents.Where(e => e.Kind == SecurityEventKind.MinutesRead && e.Thing == read && e.PersonId != null).Select(e => e.PersonId!.Value);
        return await database.HoldersOn(today).WhoMay(Operation.ReadMinutes, occasion.ScopeId)
            .Where(p => told.Contains(p.Id) || readers.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancel);
    }
}

internal static class FindingMinutesWriters
{
    /// <summary>The secretaries of a body who may write its minutes; where there is none, all who may.</summary>
    public static async Task<List<PersonId>> FindMinutesWritersAsync(this SamarbeidDbContext database, ScopeId scope, DateOnly today, CancellationToken cancel)
    {
        var holders = database.HoldersOn(today);
        var able = await holders.WhoMay(Operation.WriteMinutes, scope).Select(p => p.Id).ToListAsync(cancel);
        var secretaries = await holders.Members.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(m => m.ScopeId == scope && m.Role == MemberRole.Secretary).Select(m => m.PersonId).ToListAsync(cancel);
        return able.Intersect(secretaries).ToList() is { Count: > 0 } writing ? writing : able;
    }
}
