using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>Turns what has happened to the roots of a save into notifications (varsling).</summary>
public sealed class Notifier(IEnumerable<IReceivers> receivers, NorwegianCalendar calendar)
{
    private readonly Dictionary<Type, IReceivers> _receivers = receivers.ToDictionary(r => r.Of);

    /// <exception cref="RefusedException">The step makes no sense when nobody is told of it.</exception>
    /// <exception cref="InvalidOperationException">No class says who is told of such an occasion.</exception>
    internal async Task TellAsync(SamarbeidDbContext database, Occasion occasion, CancellationToken cancel)
    {
        if (!_receivers.TryGetValue(occasion.GetType(), out var known))
            throw new InvalidOperationException($"Nothing says who is told of {occasion.GetType().Name}.");

        var found = await known.FindAsync(database, occasion, calendar.Today, cancel);
        if (found.Refusal is { } refusal) throw new RefusedException(refusal);

        var told = new HashSet<PersonId>();
        var timing = SharedMail.TimingOf(occasion.Kind);
        var at = SharedMail.TurnOf(timing, database.Clock.GetUtcNow());
        foreach (var seat in found.Value)
        {
            var reached = await database.ReachableAsync(seat.Meant, cancel);
            database.Tell(occasion, reached.Where(p => IsNews(database, occasion, p) && told.Add(p)), timing, at);
            if (reached.Count > 0 || seat.Line.Count == 0) continue;

            IReadOnlyList<PersonId> missing = [.. seat.Unable, .. seat.Meant];
            var next = await database.FindNextAsync(occasion, seat.Line, missing, calendar.Today, cancel);
            // Who acts is told only when there is nobody else to see to it.
            var others = next.Where(p => IsNews(database, occasion, p)).ToList();
            database.TellInstead(occasion, missing, (others.Count > 0 ? others : next).Where(told.Add), timing, at);
        }
    }

    private static bool IsNews(SamarbeidDbContext database, Occasion occasion, PersonId person) =>
        occasion.IsNewsToWhoeverActs || person != database.Actor.Person;
}
