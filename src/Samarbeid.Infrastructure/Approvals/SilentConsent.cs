using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Approvals;

/// <summary>Approves minutes nobody has objected to when the deadline has passed (stilltiende samtykke), where the body wants it so. It may run at any time,
/// any number of times, and on several machines at once: the version of the meeting lets one of them come first, and an objection before either.</summary>
public sealed partial class SilentConsent(SystemDatabases databases, IssuedMinutes minutes, Notifier notifier, NorwegianCalendar calendar, ILogger<SilentConsent> log)
{
    /// <returns>How many minutes became approved.</returns>
    public async Task<int> ApproveAsync(CancellationToken cancel)
    {
        var approved = 0;
        foreach (var id in await DueAsync(cancel))
        {
            var outcome = await ApproveAsync(id, cancel);
            if (outcome.IsDone) approved++;
            else NotApproved(id.Value, outcome.Refusal!.Code);
        }

        return approved;
    }

    private async Task<List<MeetingId>> DueAsync(CancellationToken cancel)
    {
        var today = calendar.Today;
        await using var db = databases.Open("approval");
        return await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(m => m.State == MeetingState.AwaitingApproval && m.ObjectBy < today && m.ApprovalForm == ApprovalForm.Silent)
            .OrderBy(m => m.ObjectBy).Select(m => m.Id).ToListAsync(cancel);
    }

    private async Task<Outcome> ApproveAsync(MeetingId id, CancellationToken cancel)
    {
        await using var db = databases.Open("approval");
        db.Notifier = notifier;
        // Whole, the restricted words too: what is noted of a discussion may go with the approval.
        var meeting = await db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter, SamarbeidDbContext.RestrictedFilter])
            .Include(m => m.Items).Include(m => m.Attendances).Include(m => m.Approvals).Include(m => m.Objections).Include(m => m.RestrictedTexts).Include(m => m.RestrictedObjections).AsSplitQuery()
            .SingleAsync(m => m.Id == id, cancel);
        // Who cannot object has not consented by saying nothing.
        if (await HasEmptySideAsync(db, meeting, cancel)) return MeetingRules.NobodyToObject;

        var at = calendar.Now;
        var approved = meeting.ApproveSilently(at);
        if (!approved.IsDone) return approved;

        // The minutes are read as those who approve them would.
        db.Serve(db.Actor, db.Purpose, [meeting.ScopeId]);
        await minutes.SettleAsync(db, meeting, null, at, cancel);
        return await db.SaveAsync(cancel);
    }

    private async Task<bool> HasEmptySideAsync(SamarbeidDbContext db, Meeting meeting, CancellationToken cancel) =>
        (await db.FindApproversAsync(meeting, calendar.Today, cancel)).Exists(side => side.Meant.Count == 0);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The minutes of meeting {Meeting} were not approved by silent consent ({Code}); they wait.")]
    private partial void NotApproved(Guid meeting, string code);
}
