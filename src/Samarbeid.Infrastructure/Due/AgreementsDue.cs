using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The last day of an agreement that binds. One that is to follow it takes its place with the second signature, and not before: a draft that lies is no reason to be silent.</summary>
internal sealed class AgreementsDue : IDueSource
{
    public ThingKind ThingKind => ThingKind.Agreement;

    public IReadOnlyList<ReminderRule> Rules { get; } =
    [
        new(NotificationKind.AgreementEndsIn180Days, -180, ReminderReceivers.PoliceContacts | ReminderReceivers.Secretaries),
        new(NotificationKind.AgreementEndsIn90Days, -90, ReminderReceivers.PoliceContacts | ReminderReceivers.Secretaries),
        new(NotificationKind.AgreementEndsIn30Days, -30, ReminderReceivers.PoliceContacts | ReminderReceivers.Secretaries),
    ];

    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database) => database.Agreements
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
        .Where(a => a.State == AgreementState.InForce || a.State == AgreementState.UnderEvaluation)
        .Select(a => new ReminderCandidate { Thing = (Guid)(object)a.Id, Version = a.Round, Date = a.Last, Scope = a.ScopeId });
}

/// <summary>The last day for a new municipal council to have looked at an agreement of the former one; looking begins with its evaluation.</summary>
internal sealed class AgreementReviewsDue : IDueSource
{
    public ThingKind ThingKind => ThingKind.Agreement;

    public IReadOnlyList<ReminderRule> Rules { get; } =
    [
        new(NotificationKind.AgreementReviewIn90Days, -90, ReminderReceivers.PoliceContacts | ReminderReceivers.Secretaries),
        new(NotificationKind.AgreementReviewIn14Days, -14, ReminderReceivers.PoliceContacts | ReminderReceivers.Secretaries),
    ];

    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database) => database.Agreements
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
        .Where(a => a.State == AgreementState.InForce && a.ReviewBy != null)
        .Select(a => new ReminderCandidate { Thing = (Guid)(object)a.Id, Version = a.ReviewBy!.Value.Year, Date = a.ReviewBy!.Value, Scope = a.ScopeId });
}
