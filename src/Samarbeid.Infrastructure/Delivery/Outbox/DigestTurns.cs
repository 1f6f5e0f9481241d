using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Delivery.Outbox;

/// <summary>Whether the digest of a person may go out now (tur for oversikten): one a day, at the hours they have chosen, and news as often as they want it.
/// What is to wait is put off, and never lost: each step is one update of rows nobody has claimed.</summary>
internal sealed class DigestTurns(SamarbeidDbContext database, Channel channel, TimeProvider clock)
{
    /// <param name="message">A part of a digest whose turn has come.</param>
    /// <param name="isRunOfTheDay">The run of the day sends its digests whatever was sent on the same day.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>Whether there is something to send now.</returns>
    public async Task<bool> HasComeAsync(OutboxMessage message, bool isRunOfTheDay, CancellationToken cancel)
    {
        var person = message.SharedBy!.Value;
        var now = clock.GetUtcNow();
        // What was tried before is that mail still.
        var isNew = message is { MessageId: null, Attempts: 0 };
        if (isNew && !isRunOfTheDay && await HasHadOneAsync(person, now, cancel))
        {
            await PutOffAsync(Ready(person, now), DigestHours.NextAfter(now), cancel);
            return false;
        }

        if (await database.NotificationSettings.AsNoTracking().SingleOrDefaultAsync(s => s.PersonId == person, cancel) is not { } settings) return true;

        var wanted = DigestHours.FirstWanted(now, settings);
        if (wanted > now)
        {
            await PutOffAsync(isNew ? Ready(person, now) : SameMail(message), wanted, cancel);
            return false;
        }

        return !isNew || await SortNewsAsync(message, settings, now, cancel);
    }

    private async Task<bool> HasHadOneAsync(PersonId person, DateTimeOffset now, CancellationToken cancel)
    {
        var morning = NorwegianCalendar.At(NorwegianCalendar.DateOf(now), TimeOnly.MinValue);
        return await database.Outbox.Where(OutboxMessage.IsInDigest)
            .AnyAsync(m => m.SharedBy == person && m.SentAt >= morning && m.Channel == channel && m.State == OutboxState.Sent, cancel);
    }

    /// <summary>Puts off to the next week, or drops, what a person does not want today.</summary>
    private async Task<bool> SortNewsAsync(OutboxMessage message, NotificationSettings settings, DateTimeOffset now, CancellationToken cancel)
    {
        if (settings.News is NewsPace.Daily) return true;

        var ready = Ready(message.SharedBy!.Value, now);
        if (settings.News is NewsPace.Never)
        {
            await ready.Where(m => m.Timing == MailTiming.DigestNews).ExecuteUpdateAsync(
                m => m.SetProperty(x => x.State, OutboxState.Dropped).SetProperty(x => x.Fault, OutboxFault.NotWanted).SetProperty(x => x.NextAttemptAt, (DateTimeOffset?)null), cancel);
            return message.Timing is not MailTiming.DigestNews;
        }

        // What came before the last Monday has waited its time.
        var isForToday = false;
        foreach (var told in await ready.Where(m => m.Timing != MailTiming.Digest).Select(m => m.CreatedAt).Distinct().ToListAsync(cancel))
        {
            var monday = DigestHours.NextWeekAfter(told);
            if (monday <= now) isForToday |= told == message.CreatedAt;
            else await PutOffAsync(ready.Where(m => m.CreatedAt == told && m.Timing != MailTiming.Digest), monday, cancel);
        }

        return isForToday || message.Timing is MailTiming.Digest;
    }

    private IQueryable<OutboxMessage> Open() => database.Outbox.Where(m => m.Channel == channel && m.State == OutboxState.Pending);

    private IQueryable<OutboxMessage> Ready(PersonId person, DateTimeOffset now) =>
        Open().Where(OutboxMessage.IsInDigest).Where(m => m.SharedBy == person && m.MessageId == null && m.NextAttemptAt <= now);

    private IQueryable<OutboxMessage> SameMail(OutboxMessage message) =>
        message.MessageId is { } known ? Open().Where(m => m.MessageId == known) : Open().Where(m => m.Id == message.Id);

    private static Task<int> PutOffAsync(IQueryable<OutboxMessage> rows, DateTimeOffset until, CancellationToken cancel) =>
        rows.ExecuteUpdateAsync(m => m.SetProperty(x => x.NextAttemptAt, until), cancel);
}

public static class WaitingDigests
{
    /// <summary>What waits for a person's digest comes up with the next one, whatever it was put off to.</summary>
    public static async Task LookAgainAsync(this SamarbeidDbContext database, PersonId person, CancellationToken cancel)
    {
        var next = DigestHours.NextAfter(database.Clock.GetUtcNow());
        await database.Outbox.Where(OutboxMessage.IsInDigest).Where(m => m.SharedBy == person && m.MessageId == null && m.State == OutboxState.Pending && m.NextAttemptAt > next)
            .ExecuteUpdateAsync(m => m.SetProperty(x => x.NextAttemptAt, next), cancel);
    }
}
