using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Mail;
using Samarbeid.Infrastructure.Outbox.Letters;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Outbox;

/// <summary>Sends what lies in the outbox: claims a message, asks once more whether it is right, sends it, records it.
/// Any number of senders may run at the same time.</summary>
public sealed partial class OutboxSender(
    SystemDatabases databases, IMailTransport transport, MailSettings settings, TimeProvider clock, ILogger<OutboxSender> log)
{
    private readonly MailLinks _links = new(settings);

    /// <summary>Sends everything whose turn has come.</summary>
    /// <param name="today">The day whose grants decide who may be written to.</param>
    /// <param name="cancel">Stops between two messages; what is claimed then is free again after the lease.</param>
    /// <returns>How many were sent.</returns>
    public async Task<int> SendAsync(DateOnly today, CancellationToken cancel) => (await RunAsync(today, cancel)).Sent;

    /// <summary>Sends everything whose turn has come, and tells what is held back.</summary>
    public async Task<OutboxRun> RunAsync(DateOnly today, CancellationToken cancel)
    {
        var sent = 0;
        IMailSession? session = null;
        try
        {
            while (await FindReadyAsync(cancel) is { Count: > 0 } ready)
            {
                session ??= await transport.OpenAsync(cancel);
                foreach (var message in ready)
                {
                    if (await SendAsync(message, session, today, cancel)) sent++;
                }
            }
        }
        catch (MailServerUnreachableException fault)
        {
            var waiting = await CountWaitingAsync(cancel);
            Unreachable(fault.Message, waiting);
            return new(sent, NobodyTakesMail(waiting));
        }
        catch (MailConnectionLostException fault)
        {
            var waiting = await CountWaitingAsync(cancel);
            ConnectionLost(fault.InnerException!.GetType().Name, waiting);
            return new(sent, NobodyTakesMail(waiting));
        }
        finally
        {
            if (session is not null) await session.DisposeAsync();
        }

        return new(sent, await CountHeldBackAsync(cancel) is > 0 and var held ? OutboxRules.HeldBack.With(held) : null);
    }

    /// <summary>How long it takes until a message that a sender holds now is free again; null when none is held,
    /// or none for a time worth waiting for.</summary>
    public async Task<TimeSpan?> FindWaitAsync(TimeSpan longest, CancellationToken cancel)
    {
        await using var database = databases.Open("outbox");
        if (await new OutboxClaims(database, clock).FindNextReleaseAsync(cancel) is not { } release) return null;

        var wait = release - clock.GetUtcNow();
        return wait <= longest ? TimeSpan.FromTicks(Math.Max(wait.Ticks, 0)) : null;
    }

    /// <exception cref="MailConnectionLostException">The message is put back, and the session is spent.</exception>
    private async Task<bool> SendAsync(OutboxMessage message, IMailSession session, DateOnly today, CancellationToken cancel)
    {
        await using var database = databases.Open("outbox");
        var claims = new OutboxClaims(database, clock);
        if (await claims.TryClaimAsync(message, transport.Lease, settings.PublicBaseAddress.Host, cancel) is not { } claim) return false;

        try
        {
            return claim.Attempt <= OutboxMessage.MostAttempts
                ? await SendAsync(claim, claims, database, session, today, cancel)
                : await GiveUpAsync(claims, claim, OutboxFault.Internal, cancel);
        }
        catch (MailServerUnreachableException)
        {
            await claims.ReleaseAsync(claim, CancellationToken.None);
            throw;
        }
        catch (MailConnectionLostException)
        {
            await GiveUpAsync(claims, claim, OutboxFault.ConnectionLost, cancel);
            throw;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            // Whatever is wrong with one message must not stop the others.
            Broken(fault, message.Id);
            return await GiveUpAsync(claims, claim, OutboxFault.Internal, cancel);
        }
    }

    private async Task<bool> SendAsync(
        OutboxClaim claim, OutboxClaims claims, SamarbeidDbContext database, IMailSession session, DateOnly today, CancellationToken cancel)
    {
        var receiver = await database.People.Where(p => p.Id == claim.Message.ReceiverId)
            .Select(p => new { p.Email, p.Language, p.IsActive }).SingleAsync(cancel);
        if (!receiver.IsActive) return await DropAsync(claims, claim, OutboxFault.ReceiverInactive, cancel);

        var actor = await ActorLoader.LoadAsync(database, claim.Message.ReceiverId, today, cancel);
        var draft = await DraftAsync(new LetterOrder(database, claim.Message, actor, _links), cancel);
        if (draft.Write is null) return await DropAsync(claims, claim, draft.Fault!.Value, cancel);

        MimeKit.MimeMessage mail;
        using (receiver.Language.Culture().Use())
            mail = LetterMail.Make(draft.Write(), settings.From, receiver.Email, claim.MessageId, clock.GetUtcNow());

        // Not to be interrupted: between acceptance and record lies the one moment in which a mail can double.
        return await session.DeliverAsync(mail, CancellationToken.None)
            ? await claims.MarkSentAsync(claim, CancellationToken.None)
            : await GiveUpAsync(claims, claim, OutboxFault.Rejected, cancel);
    }

    private static Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel) => order.Message.Template switch
    {
        MailTemplate.ActionDueIn14Days or MailTemplate.ActionDueIn3Days or MailTemplate.ActionOverdue or MailTemplate.ActionOverdue14Days =>
            ActionLetters.DraftAsync(order, cancel),
        MailTemplate.RecommendationUnanswered or MailTemplate.RecommendationSilent30Days => RecommendationLetters.DraftAsync(order, cancel),
        MailTemplate.MeetingNotice or MailTemplate.MeetingPostponed or MailTemplate.MeetingCancelled => NoticeLetters.DraftAsync(order, cancel),
        MailTemplate.MinutesMissing or MailTemplate.MinutesForApproval => MinutesLetters.DraftAsync(order, cancel),
        MailTemplate.ReportForReview or MailTemplate.ReportReturned => ReportLetters.DraftAsync(order, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order.Message.Template, null),
    };

    private async Task<bool> DropAsync(OutboxClaims claims, OutboxClaim claim, OutboxFault why, CancellationToken cancel)
    {
        await claims.DropAsync(claim, why, cancel);
        Dropped(claim.Message.Id, why);
        return false;
    }

    private async Task<bool> GiveUpAsync(OutboxClaims claims, OutboxClaim claim, OutboxFault why, CancellationToken cancel)
    {
        await claims.PutBackAsync(claim, why, cancel);
        if (claim.Attempt >= OutboxMessage.MostAttempts) Failed(claim.Message.Id, why, claim.Attempt);
        else PutBack(claim.Message.Id, why, claim.Attempt);
        return false;
    }

    private async Task<IReadOnlyList<OutboxMessage>> FindReadyAsync(CancellationToken cancel)
    {
        await using var database = databases.Open("outbox");
        return await new OutboxClaims(database, clock).FindReadyAsync(cancel);
    }

    private Refusal NobodyTakesMail(int waiting) =>
        (settings.Smtp is null ? OutboxRules.FolderUnusable : OutboxRules.ServerUnreachable).With(waiting);

    private async Task<int> CountHeldBackAsync(CancellationToken cancel)
    {
        await using var database = databases.Open("outbox");
        return await new OutboxClaims(database, clock).CountHeldBackAsync(cancel);
    }

    private async Task<int> CountWaitingAsync(CancellationToken cancel)
    {
        await using var database = databases.Open("outbox");
        return await new OutboxClaims(database, clock).CountWaitingAsync(cancel);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Fault} {Waiting} mails wait in the outbox; they are tried again at the next run.")]
    private partial void Unreachable(string fault, int waiting);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail server broke the connection ({Reason}). {Waiting} mails wait in the outbox.")]
    private partial void ConnectionLost(string reason, int waiting);

    [LoggerMessage(Level = LogLevel.Information, Message = "Mail {Message} is not sent: {Why}.")]
    private partial void Dropped(Guid message, OutboxFault why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Message} was not sent at attempt {Attempt}: {Why}. It is tried again later.")]
    private partial void PutBack(Guid message, OutboxFault why, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "Mail {Message} is given up after {Attempt} attempts: {Why}.")]
    private partial void Failed(Guid message, OutboxFault why, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "Mail {Message} could not be made.")]
    private partial void Broken(Exception fault, Guid message);
}
