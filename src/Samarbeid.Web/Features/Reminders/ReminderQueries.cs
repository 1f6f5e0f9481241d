using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Reminders;

/// <summary>What became of the mails of a kind.</summary>
public sealed record SentReminders(NotificationKind Kind, int Sent, int Waiting, int Failed, int Dropped);

/// <summary>The reminders as the administrator sees them: kinds, roles, days and counts, and nothing of what they are about.</summary>
public sealed record RemindersOverview(IReadOnlyList<ComingReminders> Coming, IReadOnlyList<SentReminders> Sent, IReadOnlyList<ReminderStep> Steps);

/// <inheritdoc cref="RemindersOverview"/>
public sealed class ReminderQueries(Databases databases, ReminderForecast forecast, ReminderSteps steps, NorwegianCalendar calendar)
{
    public const int DaysAhead = 30;
    public const int DaysBack = 14;

    /// <summary>Null for who is no administrator.</summary>
    public async Task<RemindersOverview?> ReadAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (!db.DemandAdministration().IsDone) return null;

        var since = NorwegianCalendar.At(calendar.Today.AddDays(-DaysBack), TimeOnly.MinValue);
        // Counts alone, over all scopes: the administrator sees no content.
        var rows = await (
            from message in db.Outbox
            join told in db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) on message.NotificationId equals told.Id
            where message.CreatedAt >= since
            group message by new { told.Kind, message.State } into same
            select new { same.Key.Kind, same.Key.State, Count = same.Count() }).ToListAsync(cancel);
        var sent = rows.GroupBy(r => r.Kind).OrderBy(g => g.Key).Select(g => new SentReminders(
            g.Key, g.Sum(r => r.State is OutboxState.Sent ? r.Count : 0), g.Sum(r => r.State is OutboxState.Pending or OutboxState.Sending ? r.Count : 0),
            g.Sum(r => r.State is OutboxState.Failed ? r.Count : 0), g.Sum(r => r.State is OutboxState.Dropped ? r.Count : 0)));
        return new(
            await forecast.ReadAsync(calendar.Today, calendar.Today.AddDays(DaysAhead), cancel), [.. sent],
            steps.All(await db.ReminderDays.AsNoTracking().ToListAsync(cancel)));
    }

    /// <summary>What is sent on a day to come, if nothing is done till then.</summary>
    public async Task<IReadOnlyList<ComingReminders>> OnAsync(DateOnly day, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        return db.DemandAdministration().IsDone && day >= calendar.Today
            ? [.. (await forecast.ReadAsync(calendar.Today, day, cancel)).Where(c => c.Day == day)] : [];
    }
}
