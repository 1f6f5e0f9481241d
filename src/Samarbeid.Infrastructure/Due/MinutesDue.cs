using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The day the minutes of a meeting are to be out for approval (referatfrist), when it is held and nobody has sent them.
/// Only the first round: minutes that came back with an objection are not missing.</summary>
internal sealed class MinutesDue : IDueSource
{
    public ThingKind ThingKind => ThingKind.Meeting;

    public IReadOnlyList<ReminderRule> Rules { get; } = [new(NotificationKind.MinutesMissing, 1, ReminderReceivers.Secretaries)];

    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database) => database.Meetings
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
        .Where(m => m.State == MeetingState.Held && m.ApprovalRound == 0)
        .Select(m => new ReminderCandidate { Thing = (Guid)(object)m.Id, Version = 0, Date = m.MinutesBy, Scope = m.ScopeId });
}
