using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Samarbeid.Infrastructure.Delivery.Mail;

/// <summary>Hands mails to a mail server. A mail whose acceptance we did not get to record is sent again, under the same
/// Message-ID: a mail server cannot be asked whether it already has one.</summary>
internal sealed class SmtpTransport(MailSettings settings) : IMailTransport
{
    private static readonly TimeSpan LongestTalk = TimeSpan.FromMinutes(1);
    private readonly SmtpSettings _smtp = settings.Smtp ?? throw new ArgumentException("There is no mail server.", nameof(settings));

    // Longer than a delivery may take, so that a slow sender is not taken for a dead one.
    public TimeSpan Lease => TimeSpan.FromMinutes(5);

    public async Task<IMailSession> OpenAsync(CancellationToken cancel)
    {
        var client = new SmtpClient
        {
            Timeout = (int)LongestTalk.TotalMilliseconds,
            // Would ask the certificate's issuer, an outside host.
            CheckCertificateRevocation = false,
        };
        try
        {
            await client.ConnectAsync(_smtp.Host, _smtp.Port, Protection, cancel);
            if (_smtp.UserName is not null) await client.AuthenticateAsync(_smtp.UserName, _smtp.Password ?? "", cancel);
            return new Session(client);
        }
        catch (Exception fault) when (IsConnectionFault(fault, cancel) || fault is AuthenticationException or CommandException or NotSupportedException)
        {
            client.Dispose();
            throw new ChannelUnreachableException($"{_smtp.Host}:{_smtp.Port}", fault);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private SecureSocketOptions Protection => _smtp.Security switch
    {
        MailSecurity.None => SecureSocketOptions.None,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ when _smtp.UserName is not null && _smtp.Port != 465 => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.Auto,
    };

    private static bool IsConnectionFault(Exception fault, CancellationToken cancel) =>
        fault is ProtocolException or IOException or SocketException or SslHandshakeException or TimeoutException or ServiceNotConnectedException
        || (fault is OperationCanceledException && !cancel.IsCancellationRequested);

    private sealed class Session(SmtpClient client) : IMailSession
    {
        public async Task<bool> DeliverAsync(MimeMessage mail, CancellationToken cancel)
        {
            try
            {
                await client.SendAsync(mail, cancel);
                return true;
            }
            catch (SmtpCommandException) when (client.IsConnected)
            {
                return false;
            }
            catch (Exception fault) when (fault is SmtpCommandException || IsConnectionFault(fault, cancel))
            {
                throw new ChannelLostException(fault);
            }
        }

        public async ValueTask DisposeAsync()
        {
            try
            {
                if (client.IsConnected) await client.DisconnectAsync(quit: true, CancellationToken.None);
            }
            catch (Exception fault) when (IsConnectionFault(fault, CancellationToken.None) || fault is CommandException)
            {
                // All mails are dealt with; a server that will not say goodbye changes nothing.
            }

            client.Dispose();
        }
    }
}
