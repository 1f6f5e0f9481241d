using Microsoft.EntityFrameworkCore;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Delivery.Outbox;

/// <summary>A message taken by one sender until the lease ends.</summary>
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
    public async Task<IReadOnlyList<OutboxMessage>> FindReadyAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return await database.Outbox.AsNoTracking().Where(m => m.Channel == channel && m.NextAttemptAt <= now)
            .OrderBy(m => m.NextAttemptAt).ThenBy(m => m.Id).Take(PageSize).ToListAsync(cancel);
    }

    /// <summary>When the first of the messages that are claimed now may be claimed again; null when there is none.</summary>
    public Task<DateTimeOffset?> FindNextReleaseAsync(CancellationToken cancel) => database.Outbox
        .Where(m => m.Channel == channel && m.NextAttemptAt != null && m.State == OutboxState.Sending).MinAsync(m => m.NextAttemptAt, cancel);

    public Task<int> CountWaitingAsync(CancellationToken cancel) => database.Outbox
        .CountAsync(m => m.Channel == channel && m.NextAttemptAt != null, cancel);

    /// <summary>Those that were tried and not taken, and will be tried again.</summary>
    public Task<int> CountHeldBackAsync(CancellationToken cancel) => database.Outbox
        .CountAsync(m => m.Channel == channel && m.NextAttemptAt != null && m.State == OutboxState.Pending && m.Fault != null, cancel);

    /// <summary>Null when another sender was first.</summary>
    public async Task<OutboxClaim?> TryClaimAsync(OutboxMessage message, TimeSpan lease, string domain, CancellationToken cancel)
    {
        var claim = new OutboxClaim(message, message.Attempts + 1, clock.GetUtcNow() + lease, message.MessageId ?? $"{message.Id:N}@{domain}");
        var claimed = await database.Outbox
            .Where(m => m.Id == message.Id && m.NextAttemptAt == message.NextAttemptAt && m.Attempts == message.Attempts)
            .ExecuteUpdateAsync(
                m => m.SetProperty(x => x.State, OutboxState.Sending)
                    .SetProperty(x => x.Attempts, claim.Attempt)
                    .SetProperty(x => x.MessageId, claim.MessageId)
                    .SetProperty(x => x.NextAttemptAt, claim.Until),
                cancel);
        return claimed == 1 ? claim : null;
    }

    /// <returns>False when the lease ran out and somebody else has the message.</returns>
    public Task<bool> MarkSentAsync(OutboxClaim claim, CancellationToken cancel) =>
        EndAsync(claim, OutboxState.Sent, null, clock.GetUtcNow(), null, cancel);

    public Task<bool> DropAsync(OutboxClaim claim, OutboxFault why, CancellationToken cancel) =>
        EndAsync(claim, OutboxState.Dropped, why, null, null, cancel);

    /// <summary>Puts it back for a later attempt, or gives it up after the last one.</summary>
    public Task<bool> PutBackAsync(OutboxClaim claim, OutboxFault why, CancellationToken cancel) =>
        claim.Attempt >= OutboxMessage.MostAttempts
            ? EndAsync(claim, OutboxState.Failed, why, null, null, cancel)
            : EndAsync(claim, OutboxState.Pending, why, null, clock.GetUtcNow() + Pauses[claim.Attempt - 1], cancel);

    /// <summary>Undoes the claim: nobody was there to take the message, so no attempt is used up.</summary>
    public Task<int> ReleaseAsync(OutboxClaim claim, CancellationToken cancel) => database.Outbox
        .Where(m => m.Id == claim.Message.Id && m.State == OutboxState.Sending && m.Attempts == claim.Attempt)
        .ExecuteUpdateAsync(
            m => m.SetProperty(x => x.State, OutboxState.Pending)
                .SetProperty(x => x.Attempts, claim.Attempt - 1)
                .SetProperty(x => x.NextAttemptAt, claim.Message.NextAttemptAt),
            cancel);

    private async Task<bool> EndAsync(
        OutboxClaim claim, OutboxState state, OutboxFault? fault, DateTimeOffset? sentAt, DateTimeOffset? next, CancellationToken cancel)
    {
        var ended = await database.Outbox
            .Where(m => m.Id == claim.Message.Id && m.State == OutboxState.Sending && m.Attempts == claim.Attempt)
            .ExecuteUpdateAsync(
                m => m.SetProperty(x => x.State, state)
                    .SetProperty(x => x.Fault, fault)
                    .SetProperty(x => x.SentAt, sentAt)
                    .SetProperty(x => x.NextAttemptAt, next),
                cancel);
        return ended == 1;
    }
}
