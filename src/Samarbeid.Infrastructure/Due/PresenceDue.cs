using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>A day the police have promised to be present on, while nobody has said whether they were. A day that is moved counts anew. What lies after the end
/// of the agreement is owed no more.</summary>
internal sealed class PresenceDue : IDueSource
{
    public ThingKind ThingKind => ThingKind.PresenceDay;

    public IReadOnlyList<ReminderRule> Rules { get; } =
    [
        new(NotificationKind.PresenceUnmarked, 1, ReminderReceivers.PoliceContacts),
        new(NotificationKind.PresenceUnmarked14Days, 14, ReminderReceivers.Leaders),
    ];

    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database) =>
        from day in database.PresenceDays.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
        join agreement in database.Agreements.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) on day.AgreementId equals agreement.Id
        where day.State == PresenceState.Planned && day.Date <= agreement.Last
        select new ReminderCandidate { Thing = (Guid)(object)day.Id, Version = day.Moves, Date = day.Date, Scope = day.ScopeId, Party = Party.Police };
}
