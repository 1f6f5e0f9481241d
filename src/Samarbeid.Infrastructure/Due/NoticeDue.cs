using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The day notice and papers of a planned meeting are to be out (innkallingsfrist).</summary>
internal sealed class NoticeDue : IDueSource
{
    public ThingKind ThingKind => ThingKind.Meeting;

    public IReadOnlyList<ReminderRule> Rules { get; } = [new(NotificationKind.NoticeDueIn3Days, -3, ReminderReceivers.Secretaries)];

    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database)
    {
        // A meeting that has been is logged, not called.
        var today = NorwegianCalendar.DateOf(database.Clock.GetUtcNow());
        return database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
            .Where(m => m.State == MeetingState.Planned && m.Date >= today)
            .Select(m => new ReminderCandidate { Thing = (Guid)(object)m.Id, Version = m.NoticeVersion, Date = m.NoticeBy, Scope = m.ScopeId });
    }
}
