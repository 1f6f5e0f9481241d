using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The last day to object to minutes (frist for innvendinger), for a side that has not approved them: told before it, and once more
/// after it where both sides must say so.</summary>
internal abstract class ObjectionsDue(ApprovalSide side) : IDueSource
{
    public ThingKind ThingKind => ThingKind.Meeting;

    public abstract IReadOnlyList<ReminderRule> Rules { get; }

    // A round of a side is told apart by its own number.
    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database) => database.Meetings
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
        .Where(m => m.State == MeetingState.AwaitingApproval && m.ObjectBy != null && m.ApprovalForm != ApprovalForm.NextMeeting
            && !m.Approvals.Any(a => a.Round == m.ApprovalRound && a.Side == side))
        .Select(m => new ReminderCandidate
        {
            Thing = (Guid)(object)m.Id,
            Version = (2 * m.ApprovalRound) + (side == ApprovalSide.Police ? 1 : 0),
            Date = m.ObjectBy!.Value,
            Scope = m.ScopeId,
            Named = m.ChairId,
            Party = Party.Police,
        });

    protected static IReadOnlyList<ReminderRule> RulesFor(ReminderReceivers receivers) =>
        [new(NotificationKind.ObjectionsDueIn3Days, -3, receivers), new(NotificationKind.MinutesApprovalAwaited, 1, receivers)];
}

/// <inheritdoc cref="ObjectionsDue"/>
internal sealed class ChairObjectionsDue() : ObjectionsDue(ApprovalSide.Chair)
{
    public override IReadOnlyList<ReminderRule> Rules { get; } = RulesFor(ReminderReceivers.Named);
}

/// <inheritdoc cref="ObjectionsDue"/>
internal sealed class PoliceObjectionsDue() : ObjectionsDue(ApprovalSide.Police)
{
    public override IReadOnlyList<ReminderRule> Rules { get; } = RulesFor(ReminderReceivers.Leaders);
}
