using Microsoft.Extensions.Logging;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Delivery.Letters;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Delivery.Outbox;

/// <summary>Delivers what lies in the outbox, channel by channel: claims a message, asks once more whether it is right, hands it over, records it.
/// Any number of senders may run at the same time.</summary>
public sealed partial class OutboxSender(
    SystemDatabases databases, IEnumerable<IChannel> channels, LetterWriters writers, MailLinks links, TimeProvider clock, ILogger<OutboxSender> log)
{
    // Two minutes: longer than a server takes to change over to its replica.
    private static readonly IReadOnlyList<TimeSpan> RecordingPauses = [.. new[] { 1, 2, 4, 8, 15, 30, 60 }.Select(seconds => TimeSpan.FromSeconds(seconds))];

    /// <summary>Sends everything whose turn has come.</summary>
    /// <param name="today">The day whose grants decide who may be written to.</param>
    /// <param name="cancel">Stops between two messages; what is claimed then is free again after the lease.</param>
    /// <returns>How many were sent.</returns>
    public async Task<int> SendAsync(DateOnly today, CancellationToken cancel) => (await RunAsync(today, cancel)).Sent;

    /// <summary>Sends everything whose turn has come, and tells what is held back. A channel out of use holds back its own messages only.</summary>
    /// <param name="today">The day whose grants decide who may be written to.</param>
    /// <param name="cancel">Stops between two messages.</param>
    /// <param name="isRunOfTheDay">Whether the reminders of the day are planned, so that its digests are whole; others leave them to that run for a while.</param>
    public async Task<OutboxRun> RunAsync(DateOnly today, CancellationToken cancel, bool isRunOfTheDay = false)
    {
        var now = new Now(today, isRunOfTheDay);
        var all = new OutboxRun(0, null);
        foreach (var channel in channels)
        {
            var run = await RunAsync(channel, now, cancel);
            all = new(all.Sent + run.Sent, all.Refusal ?? run.Refusal);
        }

        return all;
    }

    /// <summary>How long it takes until a message that a sender holds now is free again; null when none is held,
    /// or none for a time worth waiting for.</summary>
    public async Task<TimeSpan?> FindWaitAsync(TimeSpan longest, CancellationToken cancel)
    {
        DateTimeOffset? first = null;
        foreach (var channel in channels)
        {
            if (await WithClaimsAsync(channel, claims => claims.FindNextReleaseAsync(cancel)) is { } release && !(first <= release)) first = release;
        }

        return first - clock.GetUtcNow() is { } wait && wait <= longest ? TimeSpan.FromTicks(Math.Max(wait.Ticks, 0)) : null;
    }

    private async Task<OutboxRun> RunAsync(IChannel channel, Now now, CancellationToken cancel)
    {
        var sent = 0;
        try
        {
            var heldBack = await SendAllAsync(channel, now, () => sent++, cancel);
            return new(sent, heldBack);
        }
        catch (Exception fault) when (PersistenceRules.IsOutage(fault))
        {
            // How many were sent before it is still told.
            DatabaseLost(fault);
            return new(sent, PersistenceRules.Unreachable);
        }
    }

    /// <returns>Why some still wait; null when none does.</returns>
    private async Task<Refusal?> SendAllAsync(IChannel channel, Now now, Action sent, CancellationToken cancel)
    {
        IChannelSession? session = null;
        try
        {
            while (await WithClaimsAsync(channel, claims => claims.FindReadyAsync(cancel, now.Grace)) is { Count: > 0 } ready)
            {
                session ??= await channel.OpenAsync(cancel);
                foreach (var message in ready)
                {
                    if (await SendAsync(message, channel, session, now, cancel)) sent();
                }
            }
        }
        catch (ChannelUnreachableException fault)
        {
            var waiting = await WithClaimsAsync(channel, claims => claims.CountWaitingAsync(cancel));
            Unreachable(fault.Message, waiting);
            return channel.OutOfUse.With(waiting);
        }
        catch (ChannelLostException fault)
        {
            var waiting = await WithClaimsAsync(channel, claims => claims.CountWaitingAsync(cancel));
            ConnectionLost(fault.InnerException!.GetType().Name, waiting);
            return channel.OutOfUse.With(waiting);
        }
        finally
        {
            if (session is not null) await session.DisposeAsync();
        }

        var held = await WithClaimsAsync(channel, claims => claims.CountHeldBackAsync(cancel));
        return held > 0 ? OutboxRules.HeldBack.With(held) : null;
    }

    /// <exception cref="ChannelLostException">The message is put back, and the session is spent.</exception>
    private async Task<bool> SendAsync(OutboxMessage message, IChannel channel, IChannelSession session, Now now, CancellationToken cancel)
    {
        await using var database = databases.Open("outbox");
        var claims = new OutboxClaims(database, channel.Channel, clock);
        if (message.Timing.IsInDigest() && !await new DigestTurns(database, channel.Channel, clock).HasComeAsync(message, now.IsRunOfTheDay, cancel)) return false;
        if (await claims.TryClaimAsync(message, channel.Lease, links.Host, cancel) is not { } claim) return false;

        return await IsTakenAsync(new OutboxMail(database, claims, claim, now.Today, log), claims, claim, session, cancel) && await RecordAsync(claim, channel);
    }

    /// <returns>Whether the other side has it now.</returns>
    private async Task<bool> IsTakenAsync(OutboxMail mail, OutboxClaims claims, OutboxClaim claim, IChannelSession session, CancellationToken cancel)
    {
        try
        {
            if (claim.Attempt > OutboxMessage.MostAttempts) return await mail.GiveUpAsync(OutboxFault.Internal, cancel);
            if (await mail.WriteAsync(writers, links, clock.GetUtcNow(), cancel) is not { } envelope) return false;

            // Not to be interrupted: between acceptance and record lies the one moment in which a message can double.
            return await session.DeliverAsync(envelope, CancellationToken.None) || await mail.GiveUpAsync(OutboxFault.Rejected, cancel);
        }
        catch (ChannelUnreachableException)
        {
            await claims.ReleaseAsync(claim, CancellationToken.None);
            throw;
        }
        catch (ChannelLostException)
        {
            await mail.GiveUpAsync(OutboxFault.ConnectionLost, cancel);
            throw;
        }
        catch (Exception fault) when (PersistenceRules.IsOutage(fault))
        {
            // Nothing was handed over, and nothing is wrong with the message: it is free again at once, or with its lease.
            await claims.ReleaseAsync(claim, CancellationToken.None);
            throw;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            // Whatever is wrong with one message must not stop the others.
            Broken(fault, claim.Message.Id);
            return await mail.GiveUpAsync(OutboxFault.Internal, cancel);
        }
    }

    /// <summary>Records that a mail was taken, which is never put back: if the database has gone meanwhile, on new connections until it is there again.
    /// If it does not come back in time, the claim stands until its lease ends, and the same mail goes out once more under the same Message-ID.</summary>
    private async Task<bool> RecordAsync(OutboxClaim claim, IChannel channel)
    {
        foreach (var pause in RecordingPauses)
        {
            try
            {
                return await WithClaimsAsync(channel, claims => claims.MarkSentAsync(claim, CancellationToken.None));
            }
#pragma warning disable CA1031 // Whatever the fault, the mail was taken; only the record is missing.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                NotRecorded(fault, claim.Message.Id);
                await Task.Delay(pause, clock, CancellationToken.None);
            }
        }

        return await WithClaimsAsync(channel, claims => claims.MarkSentAsync(claim, CancellationToken.None));
    }

    private async Task<T> WithClaimsAsync<T>(IChannel channel, Func<OutboxClaims, Task<T>> ask)
    {
        await using var database = databases.Open("outbox");
        return await ask(new OutboxClaims(database, channel.Channel, clock));
    }

    /// <summary>A run.</summary>
    private sealed record Now(DateOnly Today, bool IsRunOfTheDay)
    {
        public TimeSpan Grace => IsRunOfTheDay ? TimeSpan.Zero : DigestHours.Grace;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Fault} {Waiting} mails wait in the outbox; they are tried again at the next run.")]
    private partial void Unreachable(string fault, int waiting);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail server broke the connection ({Reason}). {Waiting} mails wait in the outbox.")]
    private partial void ConnectionLost(string reason, int waiting);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database does not answer; what waits in the outbox is tried again at the next run.")]
    private partial void DatabaseLost(Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "That mail {Message} was taken is not recorded yet.")]
    private partial void NotRecorded(Exception fault, Guid message);

    [LoggerMessage(Level = LogLevel.Error, Message = "Mail {Message} could not be made.")]
    private partial void Broken(Exception fault, Guid message);
}
