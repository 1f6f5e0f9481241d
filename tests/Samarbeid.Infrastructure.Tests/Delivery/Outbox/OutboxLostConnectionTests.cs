using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tests.Delivery.Mail;
using Samarbeid.Testing;
using Samarbeid.Testing.Faults;
using Xunit.Abstractions;

namespace Samarbeid.Infrastructure.Tests.Delivery.Outbox;

/// <summary>The database goes away while mails are handed to a mail server: each is taken once.</summary>
public sealed class OutboxLostConnectionTests(ITestOutputHelper says) : IAsyncLifetime
{
    private static readonly DateOnly Today = Promise.Today;
    private readonly SmtpSink _server = new();
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
    public async Task Cut_off_at_any_moment_each_mail_goes_out_once()
    {
        var posted = 0;
        foreach (var at in Enum.GetValues<CutAt>())
        {
            for (var (passing, wasCut) = (0, true); wasCut; passing++)
            {
                await PostAsync(1);
                posted++;
                var before = _tests.Line.Cuts;
                _tests.Line.CutNext(new(at, Passing: passing));
                var sent = await RunAsync();
                wasCut = _tests.Line.Cuts > before;
                _tests.Line.Mend();

                // What was claimed is free again with its lease.
                _tests.Clock.Advance(TimeSpan.FromMinutes(6));
                sent += await RunAsync();
                Assert.Equal((posted, 1), (_server.Mails.Count, sent));
            }
        }

        Assert.Distinct(_server.Read().Select(m => m.MessageId));
        await using var database = _tests.OpenAsSystem();
        Assert.All(await database.Outbox.ToListAsync(), m => Assert.Equal(OutboxState.Sent, m.State));
        says.WriteLine($"{_tests.Line.Cuts} cuts, {posted} mails");
    }

    [Fact]
    public async Task A_database_that_is_away_for_65_seconds_from_the_moment_a_mail_is_taken_gets_to_know_of_it()
    {
        await PostAsync(2);
        _server.Taken = () => _tests.Line.IsDown = _server.Mails.Count == 1;
        var run = Parts.Sender(_tests, smtp: _server.Settings).RunAsync(Today, CancellationToken.None);
        while (!_tests.Line.IsDown) await Task.Delay(10);

        var back = _tests.Clock.GetUtcNow().AddSeconds(65);
        while (!run.IsCompleted)
        {
            _tests.Clock.Advance(TimeSpan.FromSeconds(1));
            if (_tests.Clock.GetUtcNow() >= back) _tests.Line.Mend();
            await Task.Delay(5);
        }

        Assert.Equal(new OutboxRun(2, null), await run);
        Assert.Equal(2, _server.Mails.Count);
        Assert.InRange(_tests.Line.Cuts, 1, int.MaxValue);
    }

    [Fact]
    public async Task A_run_that_finds_no_database_says_how_many_it_had_sent()
    {
        await PostAsync(3);
        _tests.Line.CutNext(new(CutAt.BeforeStatement, "UPDATE \"OutboxMessage\"", Passing: 2, Times: 1000));

        var run = await Parts.Sender(_tests, smtp: _server.Settings).RunAsync(Today, CancellationToken.None);

        Assert.Equal(new OutboxRun(1, PersistenceRules.Unreachable), run);
    }

    /// <summary>A whole run, with what it waits for.</summary>
    private async Task<int> RunAsync()
    {
        var run = Parts.Sender(_tests, smtp: _server.Settings).RunAsync(Today, CancellationToken.None);
        while (!run.IsCompleted)
        {
            await Task.WhenAny(run, Task.Delay(30));
            if (!run.IsCompleted) _tests.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        return (await run).Sent;
    }

    private async Task PostAsync(int count)
    {
        var actions = Enumerable.Range(0, count).Select(_ => _promise.Action(Today.AddDays(14))).ToList();
        await _promise.SaveAsync(actions);
        await using var database = _tests.OpenAsSystem();
        foreach (var action in actions) database.Tell(Said.Of(NotificationKind.ActionDueIn14Days, action), [_promise.Responsible.Id]);
        Assert.Equal(Outcome.Done, await database.SaveAsync(CancellationToken.None));
    }
}
