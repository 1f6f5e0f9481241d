using MimeKit;

namespace Samarbeid.Infrastructure.Delivery.Mail;

/// <summary>Where mails go: a mail server, or a folder.</summary>
public interface IMailTransport
{
    /// <inheritdoc cref="IChannel.Lease"/>
    TimeSpan Lease { get; }

    /// <inheritdoc cref="IChannel.OpenAsync"/>
    Task<IMailSession> OpenAsync(CancellationToken cancel);
}

/// <summary>A run of mails over one connection.</summary>
public interface IMailSession : IAsyncDisposable
{
    /// <inheritdoc cref="IChannelSession.DeliverAsync"/>
    Task<bool> DeliverAsync(MimeMessage mail, CancellationToken cancel);
}
