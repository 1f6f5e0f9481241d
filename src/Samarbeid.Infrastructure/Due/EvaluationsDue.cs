using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The last day of a self-evaluation, for members who have not answered. Who is no longer one is not asked.</summary>
internal sealed class EvaluationsDue : IDueSource
{
    public ThingKind ThingKind => ThingKind.SelfEvaluation;

    public IReadOnlyList<ReminderRule> Rules { get; } = [new(NotificationKind.EvaluationClosesIn3Days, -3, ReminderReceivers.Named)];

    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database)
    {
        var today = NorwegianCalendar.DateOf(database.Clock.GetUtcNow());
        return from asked in database.EvaluatingMembers(today).AsNoTracking()
               join person in database.People.Where(Person.IsReachable) on asked.Person equals person.Id
               select new ReminderCandidate { Thing = (Guid)(object)asked.Evaluation.Id, Version = 1, Date = asked.Evaluation.LastDay, Scope = asked.Evaluation.ScopeId, Named = person.Id };
    }
}
