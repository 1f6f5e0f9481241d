using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Delivery.Letters;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Outbox;

/// <summary>What is claimed to go to a person in one mail (melding under utsending): each part of it is judged once more, and what is right is written.
/// A part that asks for something and does not reach the person goes on to the next in line.</summary>
internal sealed partial class OutboxMail(SamarbeidDbContext database, OutboxClaims claims, OutboxClaim claim, DateOnly today, ILogger log)
{
    /// <returns>Null when nothing in it is right any more.</returns>
    public async Task<Envelope?> WriteAsync(LetterWriters writers, MailLinks links, DateTimeOffset at, CancellationToken cancel)
    {
        var parts = await claims.FindPartsAsync(claim, cancel);
        if (parts.Count == 0) return null;

        var id = parts[0].Notification.ReceiverId;
        var receiver = await database.People.Where(p => p.Id == id).Select(p => new { p.Email, p.Language, p.IsActive }).SingleAsync(cancel);
        OutboxFault? unreachable = !receiver.IsActive ? OutboxFault.ReceiverInactive : receiver.Email.Length == 0 ? OutboxFault.NoAddress : null;
        var actor = await ActorLoader.LoadAsync(database, id, today, cancel);
        var letters = new List<Letter>();
        var isDigest = claim.Message.Timing.IsInDigest();
        foreach (var (message, notification) in isDigest ? OnlyTheLatest(parts) : parts)
        {
            var order = new LetterOrder(database, notification, actor, links);
            var draft = unreachable is { } fault ? (LetterDraft)fault : await DraftAsync(writers, order, message, notification, isAlone: parts.Count == 1, cancel);
            if (draft is { Fault: { } why }) await DropAsync(message, notification, why, cancel);
            if (draft is not { Write: { } write }) continue;

            using var culture = receiver.Language.Culture().Use();
            letters.Add(write() with { Place = await order.NameAsync(notification.ScopeId, cancel) });
        }

        if (letters.Count == 0) return null;

        var digest = isDigest ? new Digest(links.ToNotificationSettings, parts.Any(p => SharedMail.TimingOf(p.Notification.Kind) is not MailTiming.Digest)) : null;
        return new(letters, receiver.Email, receiver.Language, claim.MessageId, at) { Digest = digest };
    }

    /// <summary>Puts the mail back for a later attempt; after the last, it goes on to the next in line.</summary>
    /// <returns>That it is not sent.</returns>
    public async Task<bool> GiveUpAsync(OutboxFault why, CancellationToken cancel)
    {
        if (claim.Attempt < OutboxMessage.MostAttempts)
        {
            await claims.PutBackAsync(claim, why, cancel);
            PutBack(claim.Message.Id, why, claim.Attempt);
            return false;
        }

        await database.TogetherAsync(
            async () =>
            {
                var parts = await claims.FindPartsAsync(claim, cancel);
                if (!await claims.PutBackAsync(claim, why, cancel)) return Outcome.Done;
                foreach (var (_, notification) in parts) await database.PassOnAsync(notification, today, cancel);
                return await database.SaveAsync(cancel);
            },
            cancel);
        Failed(claim.Message.Id, why, claim.Attempt);
        return false;
    }

    /// <summary>Of several reminders of the same thing, which have gathered while no mail went out, the last one says what there is to say; it stands for those before it.</summary>
    private static IEnumerable<(Guid Message, Notification Notification)> OnlyTheLatest(IReadOnlyList<(Guid Message, Notification Notification)> parts) => parts
        .Where((part, i) => !SharedMail.IsStep(part.Notification.Kind)
            || !parts.Skip(i + 1).Any(later => later.Notification.ThingId == part.Notification.ThingId && SharedMail.IsStep(later.Notification.Kind)))
        .OrderBy(part => SharedMail.TimingOf(part.Notification.Kind));

    /// <returns>Null when the program cannot make it. Others in the same mail go out nonetheless.</returns>
    private async Task<LetterDraft?> DraftAsync(
        LetterWriters writers, LetterOrder order, Guid message, Notification notification, bool isAlone, CancellationToken cancel)
    {
        try
        {
            return await order.IsOvertakenAsync(cancel) ? OutboxFault.StateChanged : await writers.DraftAsync(order, cancel);
        }
        catch (Exception fault) when (!isAlone && !cancel.IsCancellationRequested)
        {
            Broken(fault, message);
            await SetAsideAsync(message, notification, cancel);
            return null;
        }
    }

    /// <summary>Takes a part out of the mail, to be tried by itself; after the last attempt, it goes on to the next in line.</summary>
    private async Task SetAsideAsync(Guid message, Notification notification, CancellationToken cancel)
    {
        // What the writer that broke may have begun is not to be saved.
        database.ChangeTracker.Clear();
        await database.TogetherAsync(
            async () =>
            {
                if (!await claims.SetAsideAsync(claim, message, OutboxFault.Internal, cancel)) return Outcome.Done;
                await database.PassOnAsync(notification, today, cancel);
                return await database.SaveAsync(cancel);
            },
            cancel);
        if (claim.Attempt >= OutboxMessage.MostAttempts) Failed(message, OutboxFault.Internal, claim.Attempt);
    }

    private async Task DropAsync(Guid message, Notification notification, OutboxFault why, CancellationToken cancel)
    {
        var dropped = await database.TogetherAsync(
            async () =>
            {
                if (!await claims.DropAsync(claim, message, why, cancel) || why is OutboxFault.StateChanged) return Outcome.Done;
                await database.PassOnAsync(notification, today, cancel);
                return await database.SaveAsync(cancel);
            },
            cancel);
        if (dropped.IsDone)
        {
            Dropped(message, why);
            return;
        }

        // It is still claimed, and comes again with the lease.
        database.ChangeTracker.Clear();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Mail {Message} is not sent: {Why}.")]
    private partial void Dropped(Guid message, OutboxFault why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Message} was not sent at attempt {Attempt}: {Why}. It is tried again later.")]
    private partial void PutBack(Guid message, OutboxFault why, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "Mail {Message} is given up after {Attempt} attempts: {Why}.")]
    private partial void Failed(Guid message, OutboxFault why, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "Mail {Message} could not be made.")]
    private partial void Broken(Exception fault, Guid message);
}
