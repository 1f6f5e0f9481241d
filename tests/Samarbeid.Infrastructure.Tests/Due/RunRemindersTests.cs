using Microsoft.Extensions.Time.Testing;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Infrastructure.Tests.Delivery.Outbox;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Due;

/// <summary>The daily run, where a run before it was killed in the middle: what that one held is soon free.</summary>
public sealed class RunRemindersTests : IAsyncLifetime
{
    private static readonly DateOnly Today = Promise.Today;
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
    public async Task It_waits_for_what_is_held_and_counts_that_too()
    {
        await PlannedAsync(2);
        await HoldAsync(TimeSpan.FromSeconds(6));

        Assert.Equal(new OutboxRun(2, null), await RunAsync());
    }

    [Fact]
    public async Task It_does_not_wait_for_what_is_held_for_long()
    {
        await PlannedAsync(2);
        await HoldAsync(TimeSpan.FromSeconds(6) + TimeSpan.FromTicks(10));

        Assert.Equal(new OutboxRun(1, null), await RunAsync());
    }

    [Fact]
    public async Task It_waits_three_times_and_leaves_the_rest_to_the_next_run()
    {
        await PlannedAsync(4);
        for (var seconds = 1; seconds <= 4; seconds++) await HoldAsync(TimeSpan.FromSeconds(seconds));

        Assert.Equal(new OutboxRun(3, null), await RunAsync());
    }

    [Fact]
    public async Task It_does_not_wait_when_mails_are_not_taken()
    {
        await PlannedAsync(2);
        await HoldAsync(TimeSpan.FromSeconds(5));
        _post.Answer = _ => false;

        var run = await RunAsync();

        Assert.Equal((0, OutboxRules.HeldBack.Code), (run.Sent, run.Refusal?.Code));
    }

    [Fact]
    public async Task What_is_due_is_planned_and_sent_in_one_run()
    {
        await _promise.SaveAsync(_promise.Action(Today.AddDays(3)), _promise.Action(Today.AddDays(-1)));

        // The responsible for both gets one mail of them, and the police contact hears of the late one.
        Assert.Equal(new OutboxRun(2, null), await RunAsync());
    }

    private Task<OutboxRun> RunAsync() =>
        new RunReminders(Parts.Planner(_tests), Parts.Cases(_tests), Parts.Sender(_tests, _post), new PassingTime(_tests.Clock)).RunAsync(Today, CancellationToken.None);

    private async Task PlannedAsync(int count)
    {
        // To a person each: what goes to the same one is one mail.
        var people = Enumerable.Range(1, count).Select(i => Promise.MakePerson($"Person {i}", $"person{i}@kommune.example", Party.Municipality, Language.Bokmal)).ToList();
        await _promise.SaveAsync(people);
        await _promise.SaveAsync(people.Select<Person, ActionItem>(p => _promise.Action(Today.AddDays(3), p)));
        Assert.Equal(count, await Parts.Planner(_tests).PlanAsync(Today, CancellationToken.None));
    }

    private async Task HoldAsync(TimeSpan lease)
    {
        await using var database = _tests.OpenAsSystem();
        var claims = new OutboxClaims(database, Channel.Mail, _tests.Clock);
        var ready = await claims.FindReadyAsync(CancellationToken.None);
        Assert.NotNull(await claims.TryClaimAsync(ready[0], lease, "samarbeid.example", CancellationToken.None));
    }


    /// <summary>Lets the time that somebody waits for pass at once, and none otherwise.</summary>
    private sealed class PassingTime(FakeTimeProvider clock) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            clock.Advance(dueTime);
            callback(state);
            return clock.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
