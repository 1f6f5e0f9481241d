using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

public static class FindingUnreached
{
    /// <summary>Whom the latest notifications of a thing did not reach (ikke nådd): their letter was given up, or not sent for a reason of theirs,
    /// or the next in line was told in their place at once. Those of the context's scopes.</summary>
    public static IQueryable<PersonId> UnreachedBy(this SamarbeidDbContext database, Guid thing, IReadOnlyList<NotificationKind> kinds)
    {
        var latest = database.LatestOf(thing, kinds);
        var lost = latest.Where(n => database.Outbox.Any(m => m.NotificationId == n.Id
            && (m.State == OutboxState.Failed || (m.State == OutboxState.Dropped && m.Fault != OutboxFault.StateChanged && m.Fault != OutboxFault.NotWanted)))).Select(n => n.ReceiverId);
        return lost.Concat(latest.Where(n => n.InsteadOf != null && !latest.Any(o => o.ReceiverId == n.InsteadOf)).Select(n => n.InsteadOf!.Value)).Distinct();
    }

    /// <summary>Whom the latest notifications of a thing have not reached yet (ikke kommet fram): the mail server said no, or the connection broke, and it is tried
    /// again. Those of the context's scopes.</summary>
    public static IQueryable<PersonId> StillTriedBy(this SamarbeidDbContext database, Guid thing, IReadOnlyList<NotificationKind> kinds) =>
        database.LatestOf(thing, kinds).Where(n => database.Outbox.Any(m => m.NotificationId == n.Id && m.Fault != null
            && (m.State == OutboxState.Pending || m.State == OutboxState.Sending))).Select(n => n.ReceiverId).Distinct();

    // A call of its own is of one person, and not overtaken by that of another.
    private static IQueryable<Notification> LatestOf(this SamarbeidDbContext database, Guid thing, IReadOnlyList<NotificationKind> kinds) =>
        database.Notifications.Where(n => n.ThingId == thing && kinds.Contains(n.Kind) && (n.Kind == NotificationKind.MeetingCalledApart
            || n.Version == database.Notifications.Where(o => o.ThingId == thing && o.Kind == n.Kind).Max(o => o.Version)));

    /// <summary>Whether the one who is asked to do something has not got the letters of it, or could not get one now.</summary>
    /// <param name="database">Of somebody who may read the thing.</param>
    /// <param name="asked">Who is asked now; what others before did not get does not count.</param>
    /// <param name="thing">The thing.</param>
    /// <param name="kinds">What the letters say.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static Task<bool> IsUnreachedAsync(
        this SamarbeidDbContext database, PersonId asked, Guid thing, IReadOnlyList<NotificationKind> kinds, CancellationToken cancel)
    {
        var lost = database.UnreachedBy(thing, kinds);
        return database.People.Where(p => p.Id == asked).AnyAsync(p => !p.IsActive || p.Email == "" || lost.Contains(p.Id), cancel);
    }

    /// <summary>When people were told last of a kind.</summary>
    public static IQueryable<DateTimeOffset> TimesTold(this SamarbeidDbContext database, Guid thing, NotificationKind kind) =>
        database.Notifications.Where(n => n.ThingId == thing && n.Kind == kind).OrderByDescending(n => n.RaisedAt).Select(n => n.RaisedAt);
}
