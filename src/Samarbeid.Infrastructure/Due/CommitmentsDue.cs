using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The last day of a period in which something was promised, while a side has not said whether it was kept. One source for each side.</summary>
internal abstract class CommitmentsDue(Party side, int version, ReminderReceivers receivers) : IDueSource
{
    public ThingKind ThingKind => ThingKind.CommitmentPeriod;

    public IReadOnlyList<ReminderRule> Rules { get; } =
    [
        new(NotificationKind.CommitmentUnmarked, 7, receivers),
        new(NotificationKind.CommitmentUnmarked30Days, 30, ReminderReceivers.Leaders),
    ];

    // The two sides are told of the same period, by versions of their own.
    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database) =>
        from period in database.CommitmentPeriods.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking().Where(CommitmentPeriod.IsUnmarkedBy(side))
        join agreement in database.Agreements.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) on period.AgreementId equals agreement.Id
        where period.First <= agreement.Last
        select new ReminderCandidate { Thing = (Guid)(object)period.Id, Version = version, Date = period.Last, Scope = period.ScopeId, Party = side };
}

/// <inheritdoc/>
internal sealed class PoliceCommitmentsDue() : CommitmentsDue(Party.Police, 1, ReminderReceivers.PoliceContacts);

/// <inheritdoc/>
internal sealed class MunicipalCommitmentsDue() : CommitmentsDue(Party.Municipality, 2, ReminderReceivers.Secretaries);
