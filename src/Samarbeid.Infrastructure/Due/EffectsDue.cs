using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The day the effect of a completed action is to be evaluated (vurder virkningen). Another day has a new version, and starts the steps anew.</summary>
internal sealed class EffectsDue : IDueSource
{
    public ThingKind ThingKind => ThingKind.ActionItem;

    public IReadOnlyList<ReminderRule> Rules { get; } =
    [
        new(NotificationKind.ActionEffectDue, 0, ReminderReceivers.Named),
        new(NotificationKind.ActionEffectDue30Days, 30, ReminderReceivers.PoliceContacts),
    ];

    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database) => database.ActionItems
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
        .Where(a => a.State == ActionItemState.Completed && a.EffectDueOn != null)
        .Select(a => new ReminderCandidate
        {
            Thing = (Guid)(object)a.Id,
            Version = a.EffectDueVersion,
            Date = a.EffectDueOn!.Value,
            Scope = a.ScopeId,
            Named = a.ResponsibleId,
            Party = a.ResponsibleParty,
            IsSlt = a.IsSlt,
            Concerned = a.Municipalities.Select(m => m.Municipality).ToList(),
        });
}
