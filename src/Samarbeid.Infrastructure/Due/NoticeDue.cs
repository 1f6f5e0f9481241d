using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The day notice and papers of a planned meeting are to be out (innkallingsfrist).</summary>
internal sealed class NoticeDue : IDueSource
{
    public ThingKind ThingKind => ThingKind.Meeting;

    public IReadOnlyList<ReminderRule> Rules { get; } = [new(NotificationKind.NoticeDueIn3Days, -3, ReminderReceivers.Secretaries)];

    // A meeting that has been is logged, not called.
    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database) => database.Meetings
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
        .Where(m => m.State == MeetingState.Planned)
        .Select(m => new ReminderCandidate { Thing = (Guid)(object)m.Id, Version = m.NoticeVersion, Date = m.NoticeBy, Scope = m.ScopeId });
}
