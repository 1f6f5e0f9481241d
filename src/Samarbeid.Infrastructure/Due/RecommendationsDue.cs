using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The answer date of a recommendation without an answer, or of one whose answer was put off to that date. A new date has a new version.</summary>
internal sealed class RecommendationsDue : IDueSource
{
    public ThingKind ThingKind => ThingKind.Recommendation;

    public IReadOnlyList<ReminderRule> Rules { get; } =
    [
        new(NotificationKind.RecommendationUnanswered, 1, ReminderReceivers.Named),
        new(NotificationKind.RecommendationSilent30Days, 30, ReminderReceivers.PoliceContacts),
    ];

    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database) => database.Recommendations
        .IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
        .Where(Recommendation.IsUnanswered(DateOnly.MaxValue))
        .Join(database.Addressees.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]), r => r.AddresseeId, a => a.Id, (r, a) => new { r, a.ContactId })
        .Select(x => new ReminderCandidate
        {
            Thing = (Guid)(object)x.r.Id,
            Version = x.r.AnswerDueVersion,
            Date = x.r.AnswerDue,
            Scope = x.r.ScopeId,
            Named = x.ContactId,
            Concerned = x.r.Municipalities.Select(m => m.Municipality).ToList(),
        });
}
