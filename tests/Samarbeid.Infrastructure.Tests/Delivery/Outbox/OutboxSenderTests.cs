using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Delivery.Outbox;

/// <summary>What a run says and records when the other side takes mails, refuses them, or breaks off.</summary>
public sealed class OutboxSenderTests : IAsyncLifetime
{
    private static readonly DateOnly Today = Promise.Today;
    private readonly CollectedLog<OutboxSender> _log = new();
    private readonly Post _post = new();
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task All_go_out_over_one_connection_that_is_closed_again()
    {
        await PostAsync(60);

        var run = await Sender().RunAsync(Today, CancellationToken.None);

        Assert.Equal(new OutboxRun(60, null), run);
        Assert.Equal((60, 1, 1), (_post.Delivered, _post.Opened, _post.Closed));
        Assert.Equal(60, (await AllAsync()).Select(m => m.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task Nothing_to_send_opens_no_connection()
    {
        Assert.Equal(new OutboxRun(0, null), await Sender().RunAsync(Today, CancellationToken.None));

        Assert.Equal(0, _post.Opened);
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task What_is_refused_is_held_back_and_told_of_while_the_others_go_out()
    {
        await PostAsync(3);
        _post.Answer = number => number != 2;

        var run = await Sender().RunAsync(Today, CancellationToken.None);

        Assert.Equal((2, OutboxRules.HeldBack.Code, 1), (run.Sent, run.Refusal?.Code, run.Refusal?.Arguments[0]));
        Assert.Equal([(OutboxState.Pending, 1, OutboxFault.Rejected)], await UnsentAsync());
        var line = Assert.Single(_log.Lines);
        Assert.Contains("Warning", line, StringComparison.Ordinal);
        Assert.Contains("attempt 1: Rejected", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_while_the_database_went_away_is_recorded_when_it_is_back_and_never_sent_again()
    {
        await PostAsync(2);
        await ExecuteAsync("CREATE TRIGGER \"Gone\" BEFORE UPDATE ON \"OutboxMessage\" WHEN NEW.\"State\" = 'Sent' BEGIN SELECT RAISE(ABORT, 'gone'); END");

        var run = Sender().RunAsync(Today, CancellationToken.None);
        while (!_log.Lines.Any(line => line.Contains("not recorded yet", StringComparison.Ordinal))) await Task.Delay(10);
        await ExecuteAsync("DROP TRIGGER \"Gone\"");
        while (!run.IsCompleted)
        {
            _tests.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10);
        }

        Assert.Equal(new OutboxRun(2, null), await run);
        Assert.Equal(2, _post.Delivered);
        Assert.Empty(await UnsentAsync());
    }

    [Fact]
    public async Task A_lost_connection_ends_the_run_costs_that_message_an_attempt_and_leaves_the_rest_as_they_are()
    {
        await PostAsync(3);
        _post.Answer = number => number == 1 ? true : throw new ChannelLostException(new IOException("gone"));

        var run = await Sender(isServer: true).RunAsync(Today, CancellationToken.None);

        Assert.Equal((1, OutboxRules.ServerUnreachable.Code, 2), (run.Sent, run.Refusal?.Code, run.Refusal?.Arguments[0]));
        Assert.Equal([(OutboxState.Pending, 0, null), (OutboxState.Pending, 1, OutboxFault.ConnectionLost)], await UnsentAsync());
        Assert.Contains(_log.Lines, line => line.Contains("IOException", StringComparison.Ordinal) && line.Contains("2 mails wait", StringComparison.Ordinal));
        Assert.Equal(1, _post.Closed);
    }

    [Fact]
    public async Task A_server_that_is_gone_in_the_middle_costs_nothing()
    {
        await PostAsync(3);
        _post.Answer = number => number == 1 ? true : throw new ChannelUnreachableException("smtp.example", new IOException("gone"));

        var run = await Sender(isServer: true).RunAsync(Today, CancellationToken.None);

        Assert.Equal((1, OutboxRules.ServerUnreachable.Code, 2), (run.Sent, run.Refusal?.Code, run.Refusal?.Arguments[0]));
        Assert.Equal([(OutboxState.Pending, 0, null), (OutboxState.Pending, 0, null)], await UnsentAsync());
        Assert.Equal(1, _post.Closed);
    }

    [Fact]
    public async Task A_message_that_breaks_the_program_stops_no_other_and_is_given_up_in_the_end()
    {
        await PostAsync(2);
        _post.Answer = number => number > 1 ? true : throw new InvalidOperationException("a mistake");

        Assert.Equal(1, (await Sender().RunAsync(Today, CancellationToken.None)).Sent);
        Assert.Equal([(OutboxState.Pending, 1, OutboxFault.Internal)], await UnsentAsync());
        Assert.Contains(_log.Lines, line => line.StartsWith("Error: Mail", StringComparison.Ordinal) && line.Contains("a mistake", StringComparison.Ordinal));

        _post.Answer = _ => throw new InvalidOperationException("a mistake");
        for (var attempt = 2; attempt <= OutboxMessage.MostAttempts; attempt++)
        {
            Assert.DoesNotContain(_log.Lines, line => line.Contains("is given up", StringComparison.Ordinal));
            _tests.Clock.Advance(TimeSpan.FromDays(1));
            await Sender().RunAsync(Today, CancellationToken.None);
        }

        Assert.Equal([(OutboxState.Failed, OutboxMessage.MostAttempts, OutboxFault.Internal)], await UnsentAsync());
        Assert.Contains(_log.Lines, line => line.Contains("is given up after 8 attempts: Internal", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_kills_its_sender_each_time_is_given_up_without_being_tried_once_more()
    {
        await PostAsync(1);
        for (var attempt = 1; attempt <= OutboxMessage.MostAttempts; attempt++)
        {
            await ClaimAsync();
            _tests.Clock.Advance(_post.Lease);
        }

        Assert.Equal(0, (await Sender().RunAsync(Today, CancellationToken.None)).Sent);

        Assert.Equal(0, _post.Delivered);
        Assert.Equal([(OutboxState.Failed, OutboxMessage.MostAttempts + 1, OutboxFault.Internal)], await UnsentAsync());
    }

    [Fact]
    public async Task A_run_that_is_stopped_leaves_its_message_to_the_lease_and_calls_nothing_broken()
    {
        await PostAsync(1);
        using var stop = new CancellationTokenSource();
        _post.Answer = _ =>
        {
            stop.Cancel();
            throw new OperationCanceledException();
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Sender().RunAsync(Today, stop.Token));

        Assert.Equal([(OutboxState.Sending, 1, null)], await UnsentAsync());
        Assert.Empty(_log.Lines);
        Assert.Equal(1, _post.Closed);
    }

    [Fact]
    public async Task One_waits_for_what_is_held_now_if_it_is_worth_it()
    {
        Assert.Null(await Sender().FindWaitAsync(TimeSpan.FromDays(1), CancellationToken.None));
        await PostAsync(1);
        await ClaimAsync();

        Assert.Null(await Sender().FindWaitAsync(_post.Lease - TimeSpan.FromTicks(1), CancellationToken.None));
        Assert.Equal(_post.Lease, await Sender().FindWaitAsync(_post.Lease, CancellationToken.None));
        _tests.Clock.Advance(2 * _post.Lease);
        Assert.Equal(TimeSpan.Zero, await Sender().FindWaitAsync(_post.Lease, CancellationToken.None));
    }

    private OutboxSender Sender(bool isServer = false) => Parts.Sender(
        _tests, _post, _log, smtp: isServer ? new SmtpSettings("smtp.example", 25, null, null, MailSecurity.Auto) : null);

    private async Task ClaimAsync()
    {
        await using var database = _tests.OpenAsSystem();
        var claims = new OutboxClaims(database, Channel.Mail, _tests.Clock);
        var ready = await claims.FindReadyAsync(CancellationToken.None);
        Assert.NotNull(await claims.TryClaimAsync(ready[0], _post.Lease, "samarbeid.example", CancellationToken.None));
    }

    private async Task PostAsync(int count)
    {
        var actions = Enumerable.Range(0, count).Select(_ => _promise.Action(Today.AddDays(14))).ToList();
        await _promise.SaveAsync(actions);
        await using var database = _tests.OpenAsSystem();
        foreach (var action in actions) database.Tell(Said.Of(NotificationKind.ActionDueIn14Days, action), [_promise.Responsible.Id]);
        Assert.Equal(Outcome.Done, await database.SaveAsync(CancellationToken.None));
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var database = _tests.OpenAsSystem();
        await database.Database.ExecuteSqlRawAsync(sql);
    }

    private async Task<IEnumerable<(OutboxState, int, OutboxFault?)>> UnsentAsync() => (await AllAsync())
        .Where(m => m.State is not OutboxState.Sent).Select(m => (m.State, m.Attempts, m.Fault)).OrderBy(m => m.Attempts);

    private async Task<IReadOnlyList<OutboxMessage>> AllAsync()
    {
        await using var database = _tests.OpenAsSystem();
        return await database.Outbox.AsNoTracking().ToListAsync();
    }
}
