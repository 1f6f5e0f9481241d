using System.Text;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Delivery.Mail;

public sealed class SmtpTests : IAsyncLifetime
{
    private readonly SmtpSink _server = new();
    private readonly CollectedLog<OutboxSender> _log = new();
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
        _server.Start();
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await _tests.DisposeAsync();
    }

    [Fact]
    public async Task A_mail_reaches_the_server_once()
    {
        await PostAsync();

        Assert.Equal(1, await SendAsync());
        Assert.Equal(0, await SendAsync());

        var mail = MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(Assert.Single(_server.Mails))));
        Assert.Equal("rita@kommune.example", Assert.Single(mail.To.Mailboxes).Address);
        Assert.Equal("", mail.To.Mailboxes.Single().Name ?? "");
        Assert.Equal((await OnlyMessageAsync()).MessageId, mail.MessageId);
        Assert.Equal("auto-generated", mail.Headers[HeaderId.AutoSubmitted]);
    }

    [Fact]
    public async Task While_the_server_is_down_mails_wait_and_then_go_out()
    {
        await PostAsync();
        await _server.StopAsync();

        Assert.Equal(0, await SendAsync());

        var waiting = await OnlyMessageAsync();
        Assert.Equal((OutboxState.Pending, 0), (waiting.State, waiting.Attempts));
        var line = Assert.Single(_log.Lines);
        Assert.Contains("1 mails wait in the outbox", line, StringComparison.Ordinal);
        Assert.DoesNotContain("rita", line, StringComparison.OrdinalIgnoreCase);

        _server.Start();
        Assert.Equal(1, await SendAsync());
    }

    [Fact]
    public async Task A_mail_whose_acceptance_was_not_heard_is_sent_again_under_the_same_id()
    {
        await PostAsync();
        _server.DiesAfterData = true;
        Assert.Equal(0, await SendAsync());
        Assert.Equal(OutboxState.Pending, (await OnlyMessageAsync()).State);

        _server.DiesAfterData = false;
        Assert.Equal(0, await SendAsync());
        _tests.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await SendAsync());

        Assert.Equal(2, _server.Mails.Count);
        Assert.Single(_server.Mails.Select(m => MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(m))).MessageId).Distinct());
    }

    [Fact]
    public async Task A_refused_mail_is_tried_eight_times_and_then_given_up()
    {
        await PostAsync();
        _server.Refuses = true;

        for (var attempt = 1; attempt <= OutboxMessage.MostAttempts; attempt++)
        {
            Assert.Equal(0, await SendAsync());
            Assert.Equal(attempt, (await OnlyMessageAsync()).Attempts);
            _tests.Clock.Advance(TimeSpan.FromDays(1));
        }

        var message = await OnlyMessageAsync();
        Assert.Equal((OutboxState.Failed, OutboxFault.Rejected, null), (message.State, message.Fault, message.NextAttemptAt));
        Assert.Equal(0, await SendAsync());
        Assert.DoesNotContain(_log.Lines, l => l.Contains("rita", StringComparison.OrdinalIgnoreCase));
    }

    private async Task PostAsync()
    {
        var action = _promise.Action(Promise.Today.AddDays(14));
        await _promise.SaveAsync(action);
        await using var database = _tests.OpenAsSystem();
        database.Tell(Said.Of(NotificationKind.ActionDueIn14Days, action), [_promise.Responsible.Id]);
        await database.SaveAsync(CancellationToken.None);
    }

    private Task<int> SendAsync() => Parts.Sender(_tests, log: _log, smtp: new SmtpSettings("127.0.0.1", _server.Port, null, null, MailSecurity.Auto))
        .SendAsync(Promise.Today, CancellationToken.None);

    private async Task<OutboxMessage> OnlyMessageAsync()
    {
        await using var database = _tests.OpenAsSystem();
        return await database.Outbox.AsNoTracking().SingleAsync();
    }
}
