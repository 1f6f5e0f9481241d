using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The due date of an open action. A new due date has a new version, and starts the steps anew.</summary>
internal sealed class ActionsDue : IDueSource
{
    public ThingKind ThingKind => ThingKind.ActionItem;

    public IReadOnlyList<ReminderRule> Rules { get; } =
    [
        new(NotificationKind.ActionDueIn14Days, -14, ReminderReceivers.Named) { RestsInJuly = true },
        new(NotificationKind.ActionDueIn3Days, -3, ReminderReceivers.Named),
        new(NotificationKind.ActionOverdue, 1, ReminderReceivers.Named | ReminderReceivers.PoliceContacts | ReminderReceivers.SltCoordinators),
        new(NotificationKind.ActionOverdue14Days, 14, ReminderReceivers.Leaders),
        new(NotificationKind.ActionOverdue30Days, 30, ReminderReceivers.Mayors | ReminderReceivers.Secretaries),
    ];

    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database) => database.ActionItems
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
        .Where(ActionItem.IsOpen)
        .Select(a => new ReminderCandidate
        {
            Thing = (Guid)(object)a.Id,
            Version = a.DueDateVersion,
            Date = a.DueDate,
            Scope = a.ScopeId,
            Named = a.ResponsibleId,
            Party = a.ResponsibleParty,
            IsSlt = a.IsSlt,
            Concerned = a.Municipalities.Select(m => m.Municipality).ToList(),
        });
}
