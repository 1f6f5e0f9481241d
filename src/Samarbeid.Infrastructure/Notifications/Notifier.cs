using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
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
        database.Tell(occasion, found.Value.Where(p => occasion.IsNewsToWhoeverActs || p != database.Actor.Person));
    }
}
