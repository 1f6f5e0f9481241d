using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The day of a task in a year's plan that has an owner and is not done. Another day, or another owner, counts anew.</summary>
internal sealed class WheelAssignmentsDue : IDueSource
{
    public ThingKind ThingKind => ThingKind.WheelEntry;

    public IReadOnlyList<ReminderRule> Rules { get; } =
    [
        new(NotificationKind.WheelAssignmentDueIn7Days, -7, ReminderReceivers.Named),
        new(NotificationKind.WheelAssignmentOverdue, 1, ReminderReceivers.Named | ReminderReceivers.Secretaries),
    ];

    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database) => database.Set<WheelEntry>()
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
        .Where(e => e.DoneOn == null && e.Kind == WheelEntryKind.Assignment && e.OwnerId != null)
        .Select(e => new ReminderCandidate { Thing = (Guid)(object)e.Id, Version = e.DateVersion, Date = e.Date, Scope = e.ScopeId, Named = e.OwnerId });
}
