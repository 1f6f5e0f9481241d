using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The day an action on hold is to be looked at again (på vent til). Each time it is put on hold, or left there for longer, has a version of its own.</summary>
internal sealed class HoldsDue : IDueSource
{
    public ThingKind ThingKind => ThingKind.ActionItem;

    public IReadOnlyList<ReminderRule> Rules { get; } =
    [
        new(NotificationKind.ActionHoldOver, 0, ReminderReceivers.Named | ReminderReceivers.PoliceContacts),
        new(NotificationKind.ActionHoldOver14Days, 14, ReminderReceivers.Named | ReminderReceivers.PoliceContacts),
    ];

    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database) => database.ActionItems
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
        .Where(a => a.State == ActionItemState.OnHold && a.ReviewOn != null)
        .Select(a => new ReminderCandidate
        {
            Thing = (Guid)(object)a.Id,
            Version = a.HoldVersion,
            Date = a.ReviewOn!.Value,
            Scope = a.ScopeId,
            Named = a.ResponsibleId,
            Party = a.ResponsibleParty,
            IsSlt = a.IsSlt,
            Concerned = a.Municipalities.Select(m => m.Municipality).ToList(),
        });
}
