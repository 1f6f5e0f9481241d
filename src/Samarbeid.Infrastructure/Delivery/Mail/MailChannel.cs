using MimeKit;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Mail;

/// <summary>Lays letters out as mails, and hands them to the mail server or the folder (e-post).</summary>
internal sealed class MailChannel(IMailTransport transport, MailSettings settings) : IChannel
{
    public Channel Channel => Channel.Mail;

    public TimeSpan Lease => transport.Lease;

    public Refusal OutOfUse => settings.Smtp is null ? OutboxRules.FolderUnusable : OutboxRules.ServerUnreachable;

    public async Task<IChannelSession> OpenAsync(CancellationToken cancel) => new Session(await transport.OpenAsync(cancel), settings.From);

    private sealed class Session(IMailSession mails, MailboxAddress from) : IChannelSession
    {
        public Task<bool> DeliverAsync(Envelope envelope, CancellationToken cancel)
        {
            MimeMessage mail;
            using (envelope.Language.Culture().Use())
                mail = LetterMail.Make(envelope.Letters, from, envelope.Address, envelope.MessageId, envelope.At, envelope.Digest);
            return mails.DeliverAsync(mail, cancel);
        }

        public ValueTask DisposeAsync() => mails.DisposeAsync();
    }
}
