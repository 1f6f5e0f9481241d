using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The last day of an agreement that binds, while no other is made to follow it.</summary>
internal sealed class AgreementsDue : IDueSource
{
    public ThingKind ThingKind => ThingKind.Agreement;

    public IReadOnlyList<ReminderRule> Rules { get; } =
    [
        new(NotificationKind.AgreementEndsIn180Days, -180, ReminderReceivers.PoliceContacts | ReminderReceivers.Secretaries),
        new(NotificationKind.AgreementEndsIn90Days, -90, ReminderReceivers.PoliceContacts | ReminderReceivers.Secretaries),
        new(NotificationKind.AgreementEndsIn30Days, -30, ReminderReceivers.PoliceContacts | ReminderReceivers.Secretaries),
    ];

    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database)
    {
        var all = database.Agreements.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking();
        return all.Where(a => (a.State == AgreementState.InForce || a.State == AgreementState.UnderEvaluation) && !all.Any(next => next.FormerId == a.Id))
            .Select(a => new ReminderCandidate { Thing = (Guid)(object)a.Id, Version = a.Round, Date = a.Last, Scope = a.ScopeId });
    }
}
