using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The last meeting of a body that has none planned (ingen planlagte møter): half a year later somebody is asked to plan one. A new meeting that is held counts anew.</summary>
internal sealed class MeetingsToPlan : IDueSource
{
    public ThingKind ThingKind => ThingKind.Meeting;

    public IReadOnlyList<ReminderRule> Rules { get; } = [new(NotificationKind.NoMeetingPlanned, 183, ReminderReceivers.Secretaries | ReminderReceivers.PoliceContacts)];

    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database)
    {
        var today = NorwegianCalendar.DateOf(database.Clock.GetUtcNow());
        var meetings = database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking();
        return meetings
            .Where(m => m.State == MeetingState.Held || m.State == MeetingState.AwaitingApproval || m.State == MeetingState.Approved)
            .Where(m => !meetings.Any(other => other.ScopeId == m.ScopeId && (
                ((other.State == MeetingState.Held || other.State == MeetingState.AwaitingApproval || other.State == MeetingState.Approved) && other.Date > m.Date)
                || ((other.State == MeetingState.Planned || other.State == MeetingState.Called) && other.Date >= today))))
            .Select(m => new ReminderCandidate { Thing = (Guid)(object)m.Id, Version = 0, Date = m.Date, Scope = m.ScopeId });
    }
}
