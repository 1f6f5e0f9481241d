using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.Meetings;

/// <summary>Who waits to hear of a meeting, who is waited for, and whom it did not reach.</summary>
internal static class MeetingNews
{
    public static async Task<MeetingView> WithNewsAsync(this SamarbeidDbContext db, MeetingView view, DateOnly today, CancellationToken cancel)
    {
        var head = view.Head;
        var kinds = KindsOf(head.State);
        var unreached = await NamesAsync(db, db.UnreachedBy(head.Id.Value, kinds), cancel);
        view = view with { StillTried = head.State is MeetingState.Called ? await NamesAsync(db, db.StillTriedBy(head.Id.Value, kinds), cancel) : [] };
        // Who had left when the notice was given was never told of it.
        if (head.State is MeetingState.Called && head.Date >= today)
            unreached = [.. unreached.Union(view.Members.Where(m => !m.IsReachable && m.Role is not MemberRole.Substitute).Select(m => m.Name))];
        if (head.State.NeedsChair()) view = view with { ChairMayApprove = await ChairMayApproveAsync(db, head, today, cancel) };
        if (head.State is not MeetingState.AwaitingApproval) return view with { Unreached = unreached };

        var told = await db.TimesTold(head.Id.Value, NotificationKind.MinutesApprovalAwaited).Take(1).ToListAsync(cancel);
        return view with
        {
            Unreached = unreached,
            MayRemark = head.TakesRemarks && view.May.Remark && db.Actor.Person is { } me && await db.IsMemberAsync(head.BodyId, me, today, cancel),
            Waiting = await WaitingAsync(db, view, today, cancel),
            RemindedOn = told.Count > 0 ? NorwegianCalendar.DateOf(told[0]) : null,
        };
    }

    private static async Task<IReadOnlyList<WaitingRow>> WaitingAsync(SamarbeidDbContext db, MeetingView view, DateOnly today, CancellationToken cancel)
    {
        var waiting = new List<WaitingRow>();
        foreach (var side in Enum.GetValues<ApprovalSide>().Where(s => view.Approvals.All(a => a.Side != s)))
        {
            var seat = await db.FindApproversAsync(side, view.Head.Scope, view.Head.ChairId, today, cancel);
            waiting.Add(new(side, await db.People.Where(p => seat.Meant.Contains(p.Id)).OrderBy(p => NorwegianText.InOrder(p.Name)).Select(p => p.Name).ToListAsync(cancel)));
        }

        return waiting;
    }

    private static async Task<bool> ChairMayApproveAsync(SamarbeidDbContext db, MeetingHead head, DateOnly today, CancellationToken cancel) =>
        (await db.FindApproversAsync(ApprovalSide.Chair, head.Scope, head.ChairId, today, cancel)).Meant.Count > 0;

    private static NotificationKind[] KindsOf(MeetingState state) => state switch
    {
        MeetingState.Planned or MeetingState.Held => [NotificationKind.ChairGiven],
        MeetingState.Called => [NotificationKind.MeetingNotice, NotificationKind.MeetingCalledApart, NotificationKind.MeetingChanged, NotificationKind.ChairGiven],
        MeetingState.Postponed => [NotificationKind.MeetingPostponed],
        MeetingState.Cancelled => [NotificationKind.MeetingCancelled],
        MeetingState.AwaitingApproval => [NotificationKind.MinutesForApproval, NotificationKind.ObjectionsDueIn3Days, NotificationKind.MinutesApprovalAwaited],
        MeetingState.Approved => [NotificationKind.MinutesApproved],
        _ => [],
    };

    private static async Task<IReadOnlyList<string>> NamesAsync(SamarbeidDbContext db, IQueryable<PersonId> people, CancellationToken cancel) =>
        await db.People.Where(p => people.Contains(p.Id)).OrderBy(p => NorwegianText.InOrder(p.Name)).Select(p => p.Name).ToListAsync(cancel);
}
