using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>What somebody who is away is told goes to their substitute too (stedfortreder ved fravær), in the same save and once. What the substitute may do is a matter of grants, as ever:
/// a letter of something that person may not see is not sent.</summary>
internal static class Substitutes
{
    private sealed record CopyTo(Notification Told) : Occasion(Told.Kind, Told.ThingKind, Told.ThingId, Told.ScopeId, Told.Version);

    public static async Task TellSubstitutesAsync(this SamarbeidDbContext database, CancellationToken cancel)
    {
        var messages = database.ChangeTracker.Entries<OutboxMessage>().Where(m => m.State is EntityState.Added).Select(m => m.Entity).ToList();
        if (messages.Count == 0) return;

        var today = NorwegianCalendar.DateOf(database.Clock.GetUtcNow());
        var away = await database.NotificationSettings.AsNoTracking()
            .Where(s => s.AwayUntil >= today && s.AwayFrom <= today && s.SubstituteId != null)
            .ToDictionaryAsync(s => s.PersonId, s => s.SubstituteId!.Value, cancel);
        if (away.Count == 0) return;

        var added = database.Notifications.Local.ToDictionary(n => n.Id);
        var told = added.Values.Select(n => (n.ThingId, n.Kind, n.Version, n.ReceiverId)).ToHashSet();
        foreach (var message in messages)
        {
            if (!added.TryGetValue(message.NotificationId, out var original) || !away.TryGetValue(original.ReceiverId, out var substitute)) continue;
            if (!told.Add((original.ThingId, original.Kind, original.Version, substitute))) continue;
            if (await database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AnyAsync(
                n => n.ThingId == original.ThingId && n.Kind == original.Kind && n.Version == original.Version && n.ReceiverId == substitute, cancel)) continue;

            database.Add(Notification.InPlaceOf(original.ReceiverId, new CopyTo(original), substitute, original.RaisedAt), message.Timing, message.NextAttemptAt);
        }
    }

    /// <summary>Whether whoever it was meant for was told the same, because that person is away and not out of reach.</summary>
    public static Task<bool> WasAlsoToldAsync(this SamarbeidDbContext database, Notification copy, CancellationToken cancel) =>
        copy.InsteadOf is not { } meant ? Task.FromResult(false)
            : database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AnyAsync(
                n => n.ThingId == copy.ThingId && n.Kind == copy.Kind && n.Version == copy.Version && n.ReceiverId == meant
                    && database.Outbox.Any(m => m.NotificationId == n.Id && m.State != OutboxState.Failed && (m.State != OutboxState.Dropped || m.Fault == OutboxFault.StateChanged)), cancel);
}
