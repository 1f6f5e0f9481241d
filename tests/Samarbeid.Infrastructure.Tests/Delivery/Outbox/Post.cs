using MimeKit;
using Samarbeid.Infrastructure.Delivery.Mail;

namespace Samarbeid.Infrastructure.Tests.Delivery.Outbox;

/// <summary>Takes mails, counts them, and answers as a test wants it to.</summary>
internal sealed class Post : IMailTransport, IMailSession
{
    private int _number;

    public TimeSpan Lease { get; } = TimeSpan.FromSeconds(5);
    public int Opened { get; private set; }
    public int Closed { get; private set; }
    public int Delivered { get; private set; }

    /// <summary>What becomes of the first, the second and so on.</summary>
    public Func<int, bool> Answer { get; set; } = _ => true;

    public Task<IMailSession> OpenAsync(CancellationToken cancel)
    {
        Opened++;
        return Task.FromResult<IMailSession>(this);
    }

    public Task<bool> DeliverAsync(MimeMessage mail, CancellationToken cancel)
    {
        var isTaken = Answer(++_number);
        if (isTaken) Delivered++;
        return Task.FromResult(isTaken);
    }

    public ValueTask DisposeAsync()
    {
        Closed++;
        return ValueTask.CompletedTask;
    }
}
