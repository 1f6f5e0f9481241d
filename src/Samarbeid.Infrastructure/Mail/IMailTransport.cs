using MimeKit;

namespace Samarbeid.Infrastructure.Mail;

/// <summary>Where mails go: a mail server, or a folder.</summary>
public interface IMailTransport
{
    /// <summary>How long a sender may keep a message to itself. After that it counts as dead, and another one takes over.</summary>
    TimeSpan Lease { get; }

    /// <exception cref="MailServerUnreachableException">There is nobody to hand mails to at present.</exception>
    Task<IMailSession> OpenAsync(CancellationToken cancel);
}

/// <summary>A run of mails over one connection.</summary>
public interface IMailSession : IAsyncDisposable
{
    /// <returns>False when the receiving side answered that it will not take this mail.</returns>
    /// <exception cref="MailServerUnreachableException">There is nobody to hand mails to any more; this one was not handed over.</exception>
    /// <exception cref="MailConnectionLostException">Nobody can tell whether the mail was taken.</exception>
    Task<bool> DeliverAsync(MimeMessage mail, CancellationToken cancel);
}

/// <summary>The mail server does not answer, or does not let us in, or the folder cannot be written. Nothing was handed over.</summary>
public sealed class MailServerUnreachableException(string server, Exception reason)
    : Exception($"{server} cannot be used for mail ({reason.GetType().Name}).", reason);

/// <summary>The connection broke while a mail was being handed over.</summary>
public sealed class MailConnectionLostException(Exception reason) : Exception("The connection to the mail server was lost.", reason);
