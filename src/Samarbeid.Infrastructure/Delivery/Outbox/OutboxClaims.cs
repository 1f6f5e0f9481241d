using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Delivery.Outbox;

/// <summary>A message taken by one sender until the lease ends, with those that share its mail: they have its Message-ID, and go every step together.</summary>
/// <param name="Message">The first of them, as it was before.</param>
internal sealed record OutboxClaim(OutboxMessage Message, int Attempt, DateTimeOffset Until, string MessageId);

/// <summary>The steps of a message through the outbox. Each is one update that says what it expects to find,
/// so that of several senders one succeeds and the others skip.</summary>
/// <param name="channel">Whose messages are looked for.</param>
internal sealed class OutboxClaims(SamarbeidDbContext database, Channel channel, TimeProvider clock)
{
    private const int PageSize = 50;

    // About two days from the first attempt to the last.
    private static readonly IReadOnlyList<TimeSpan> Pauses =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1),
        TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromHours(24),
    ];

    /// <summary>Messages whose turn has come, the oldest first; those a dead sender left behind are among them.</summary>
    /// <param name="cancel">Stops the reading.</param>
    /// <param name="grace">How long digests are left to the run of the day.</param>
    public async Task<IReadOnlyList<OutboxMessage>> FindReadyAsync(CancellationToken cancel, TimeSpan grace = default)
    {
        var now = clock.GetUtcNow();
        var left = now - grace;
        return await database.Outbox.AsNoTracking().Where(m => m.Channel == channel && m.NextAttemptAt <= now
                && (m.NextAttemptAt <= left || m.MessageId != null || m.Timing == MailTiming.Alone || m.Timing == MailTiming.Shared))
            .OrderBy(m => m.NextAttemptAt).ThenBy(m => m.Id).Take(PageSize).ToListAsync(cancel);
    }

    /// <summary>When the first of the messages that are claimed now may be claimed again; null when there is none.</summary>
    public Task<DateTimeOffset?> FindNextReleaseAsync(CancellationToken cancel) => database.Outbox
        .Where(m => m.Channel == channel && m.NextAttemptAt != null && m.State == OutboxState.Sending).MinAsync(m => m.NextAttemptAt, cancel);

    public Task<int> CountWaitingAsync(CancellationToken cancel) => CountMailsAsync(
        database.Outbox.Where(m => m.Channel == channel && m.NextAttemptAt != null), cancel);

    /// <summary>Those that were tried and not taken, and will be tried again.</summary>
    public Task<int> CountHeldBackAsync(CancellationToken cancel) => CountMailsAsync(
        database.Outbox.Where(m => m.Channel == channel && m.NextAttemptAt != null && m.State == OutboxState.Pending && m.Fault != null), cancel);

    // What shares a mail, or is to share one, is one mail.
    private static Task<int> CountMailsAsync(IQueryable<OutboxMessage> messages, CancellationToken cancel) => messages
        .Select(m => new { m.MessageId, m.SharedBy, IsNews = m.Timing == MailTiming.Shared, Alone = m.SharedBy == null ? (Guid?)m.Id : null }).Distinct().CountAsync(cancel);

    /// <summary>Null when another sender was first.</summary>
    /// <remarks>One statement takes a mail whole. A first attempt gathers all that waits for the same person; a later one has the mail as it was,
    /// because nobody can tell whether the first arrived.</remarks>
    public async Task<OutboxClaim?> TryClaimAsync(OutboxMessage message, TimeSpan lease, string domain, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var id = message.MessageId ?? $"{(message.SharedBy is null ? message.Id : Guid.CreateVersion7()):N}@{domain}";
        var claim = new OutboxClaim(message, message.Attempts + 1, now + lease, id);
        var open = database.Outbox.Where(m => m.Channel == channel && m.NextAttemptAt != null && m.Attempts == message.Attempts);
        open = (message.MessageId, message.SharedBy) switch
        {
            ({ } known, _) => open.Where(m => m.MessageId == known && m.NextAttemptAt <= now),
            (null, { } person) when message.Timing.IsInDigest() => open.Where(OutboxMessage.IsInDigest)
                .Where(m => m.SharedBy == person && m.MessageId == null && m.State == OutboxState.Pending && m.NextAttemptAt <= now),
            (null, { } person) => open.Where(m => m.SharedBy == person && m.MessageId == null && m.State == OutboxState.Pending && m.Timing == MailTiming.Shared),
            _ => open.Where(m => m.Id == message.Id && m.NextAttemptAt == message.NextAttemptAt),
        };
        var claimed = await open.ExecuteUpdateAsync(
            m => m.SetProperty(x => x.State, OutboxState.Sending)
                .SetProperty(x => x.Attempts, claim.Attempt)
                .SetProperty(x => x.MessageId, claim.MessageId)
                .SetProperty(x => x.NextAttemptAt, claim.Until),
            cancel);
        return claimed > 0 ? claim : null;
    }

    /// <summary>What the mail of a claim is about, the oldest first.</summary>
    public async Task<IReadOnlyList<(Guid Message, Notification Notification)>> FindPartsAsync(OutboxClaim claim, CancellationToken cancel) =>
        [.. (await Held(claim).Join(
                database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking(), m => m.NotificationId, n => n.Id, (m, n) => new { m.Id, n })
            .ToListAsync(cancel)).OrderBy(p => p.n.RaisedAt).ThenBy(p => p.Id).Select(p => (p.Id, p.n))];

    /// <returns>False when the lease ran out and somebody else has the message.</returns>
    /// <remarks>Asked again after a lost connection, it finds what it had recorded.</remarks>
    public async Task<bool> MarkSentAsync(OutboxClaim claim, CancellationToken cancel) =>
        await EndAsync(claim, OutboxState.Sent, null, clock.GetUtcNow(), null, cancel)
        || await database.Outbox.AnyAsync(m => m.MessageId == claim.MessageId && m.State == OutboxState.Sent && m.Attempts == claim.Attempt, cancel);

    /// <summary>Takes a message out of the mail, as it is not to be sent.</summary>
    public async Task<bool> DropAsync(OutboxClaim claim, Guid message, OutboxFault why, CancellationToken cancel) =>
        await EndAsync(Held(claim).Where(m => m.Id == message), OutboxState.Dropped, why, null, null, cancel) > 0;

    /// <summary>Takes a message out of the mail, to be tried by itself: under another Message-ID, as that of the mail is used without it.</summary>
    /// <returns>Whether that was the last attempt, and it is given up.</returns>
    public async Task<bool> SetAsideAsync(OutboxClaim claim, Guid message, OutboxFault why, CancellationToken cancel)
    {
        var isLast = claim.Attempt >= OutboxMessage.MostAttempts;
        var aside = await Held(claim).Where(m => m.Id == message).ExecuteUpdateAsync(
            m => m.SetProperty(x => x.State, isLast ? OutboxState.Failed : OutboxState.Pending)
                .SetProperty(x => x.Fault, why)
                .SetProperty(x => x.MessageId, (string?)null)
                .SetProperty(x => x.NextAttemptAt, isLast ? null : clock.GetUtcNow() + Pauses[claim.Attempt - 1]),
            cancel);
        return isLast && aside > 0;
    }

    /// <summary>Puts it back for a later attempt, or gives it up after the last one.</summary>
    public Task<bool> PutBackAsync(OutboxClaim claim, OutboxFault why, CancellationToken cancel) =>
        claim.Attempt >= OutboxMessage.MostAttempts
            ? EndAsync(claim, OutboxState.Failed, why, null, null, cancel)
            : EndAsync(claim, OutboxState.Pending, why, null, clock.GetUtcNow() + Pauses[claim.Attempt - 1], cancel);

    /// <summary>Undoes the claim: nobody was there to take the mail, so no attempt is used up, and more may join it.</summary>
    public Task<int> ReleaseAsync(OutboxClaim claim, CancellationToken cancel) => Held(claim).ExecuteUpdateAsync(
        m => m.SetProperty(x => x.State, OutboxState.Pending)
            .SetProperty(x => x.Attempts, claim.Attempt - 1)
            .SetProperty(x => x.MessageId, claim.Message.MessageId)
            .SetProperty(x => x.NextAttemptAt, claim.Message.NextAttemptAt),
        cancel);

    private IQueryable<OutboxMessage> Held(OutboxClaim claim) => database.Outbox.Where(m => m.Channel == channel && m.NextAttemptAt != null
        && m.MessageId == claim.MessageId && m.State == OutboxState.Sending && m.Attempts == claim.Attempt);

    private async Task<bool> EndAsync(
        OutboxClaim claim, OutboxState state, OutboxFault? fault, DateTimeOffset? sentAt, DateTimeOffset? next, CancellationToken cancel) =>
        await EndAsync(Held(claim), state, fault, sentAt, next, cancel) > 0;

    private static Task<int> EndAsync(IQueryable<OutboxMessage> held, OutboxState state, OutboxFault? fault, DateTimeOffset? sentAt, DateTimeOffset? next, CancellationToken cancel) =>
        held.ExecuteUpdateAsync(
            m => m.SetProperty(x => x.State, state)
                .SetProperty(x => x.Fault, fault)
                .SetProperty(x => x.SentAt, sentAt)
                .SetProperty(x => x.NextAttemptAt, next),
            cancel);
}
