using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Delivery.Outbox;

/// <summary>Each step of a message through the outbox, by itself.</summary>
public sealed class OutboxClaimsTests : IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(5);
    private TestDatabase _tests = null!;
    private Promise _promise = null!;
    private SamarbeidDbContext _database = null!;
    private ActionItem _action = null!;
    private int _posted;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
        _database = _tests.OpenAsSystem();
        _action = _promise.Action(Promise.Today.AddDays(14));
        await _promise.SaveAsync(_action);
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        await _tests.DisposeAsync();
    }

    [Fact]
    public async Task The_oldest_are_taken_first_and_not_more_than_fifty_at_a_time()
    {
        await PostAsync(2);
        _tests.Clock.Advance(TimeSpan.FromMinutes(1));
        await PostAsync(58);

        var ready = await Claims.FindReadyAsync(CancellationToken.None);

        var expected = (await AllAsync()).OrderBy(m => m.CreatedAt).ThenBy(m => m.Id).Take(50).Select(m => m.Id);
        Assert.Equal(expected, ready.Select(m => m.Id));
    }

    [Fact]
    public async Task A_messages_turn_comes_at_its_moment_and_not_before()
    {
        await PostAsync(1);
        var claim = await ClaimAsync();

        _tests.Clock.Advance(Lease - TimeSpan.FromMilliseconds(1));
        Assert.Empty(await Claims.FindReadyAsync(CancellationToken.None));
        _tests.Clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(claim.Message.Id, Assert.Single(await Claims.FindReadyAsync(CancellationToken.None)).Id);
    }

    [Fact]
    public async Task A_claim_counts_the_attempt_and_says_until_when_it_holds()
    {
        await PostAsync(1);

        var claim = await ClaimAsync();

        var message = Assert.Single(await AllAsync());
        Assert.Equal((1, _tests.Clock.GetUtcNow() + Lease, $"{message.Id:N}@samarbeid.example"), (claim.Attempt, claim.Until, claim.MessageId));
        Assert.Equal((OutboxState.Sending, 1, claim.Until, claim.MessageId), (message.State, message.Attempts, message.NextAttemptAt, message.MessageId));
    }

    [Fact]
    public async Task The_second_attempt_has_the_id_of_the_first()
    {
        await PostAsync(1);
        var first = await ClaimAsync();
        _tests.Clock.Advance(Lease);

        var message = Assert.Single(await Claims.FindReadyAsync(CancellationToken.None));
        var second = await Claims.TryClaimAsync(message, Lease, "renamed.example", CancellationToken.None);

        Assert.Equal((2, first.MessageId), (second!.Attempt, second.MessageId));
    }

    [Fact]
    public async Task Who_lost_the_message_to_another_changes_nothing_any_more()
    {
        await PostAsync(1);
        var lost = await ClaimAsync();
        _tests.Clock.Advance(Lease);
        var held = await ClaimAsync();

        Assert.False(await Claims.MarkSentAsync(lost, CancellationToken.None));
        Assert.False(await Claims.DropAsync(lost, lost.Message.Id, OutboxFault.NoAccess, CancellationToken.None));
        Assert.False(await Claims.PutBackAsync(lost, OutboxFault.Rejected, CancellationToken.None));
        Assert.Equal(0, await Claims.ReleaseAsync(lost, CancellationToken.None));
        Assert.True(await Claims.MarkSentAsync(held, CancellationToken.None));
        Assert.False(await Claims.DropAsync(held, held.Message.Id, OutboxFault.NoAccess, CancellationToken.None));

        var message = Assert.Single(await AllAsync());
        Assert.Equal((OutboxState.Sent, _tests.Clock.GetUtcNow(), null, null), (message.State, message.SentAt, message.NextAttemptAt, message.Fault));
    }

    [Fact]
    public async Task The_pauses_between_attempts_grow_to_a_day_and_after_the_eighth_there_is_none()
    {
        await PostAsync(1);
        var pauses = new List<TimeSpan?>();
        for (var attempt = 1; attempt <= OutboxMessage.MostAttempts; attempt++)
        {
            Assert.True(await Claims.PutBackAsync(await ClaimAsync(), OutboxFault.Rejected, CancellationToken.None));
            var message = Assert.Single(await AllAsync());
            pauses.Add(message.NextAttemptAt - _tests.Clock.GetUtcNow());
            Assert.Equal(OutboxFault.Rejected, message.Fault);
            Assert.Equal(attempt < OutboxMessage.MostAttempts ? OutboxState.Pending : OutboxState.Failed, message.State);
            _tests.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal([1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60, null], pauses.Select(p => p?.TotalMinutes));
    }

    [Fact]
    public async Task A_released_message_is_as_it_was_before()
    {
        await PostAsync(1);
        var before = Assert.Single(await AllAsync());
        var claim = await ClaimAsync();
        _tests.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(1, await Claims.ReleaseAsync(claim, CancellationToken.None));

        var after = Assert.Single(await AllAsync());
        Assert.Equal((OutboxState.Pending, 0, before.NextAttemptAt), (after.State, after.Attempts, after.NextAttemptAt));
    }

    [Fact]
    public async Task What_waits_what_is_held_back_and_what_a_sender_holds_are_told_apart()
    {
        await PostAsync(5);
        await Claims.MarkSentAsync(await ClaimAsync(), CancellationToken.None);
        var dropped = await ClaimAsync();
        await Claims.DropAsync(dropped, dropped.Message.Id, OutboxFault.StateChanged, CancellationToken.None);
        await Claims.PutBackAsync(await ClaimAsync(), OutboxFault.Rejected, CancellationToken.None);
        Assert.Null(await Claims.FindNextReleaseAsync(CancellationToken.None));
        var first = await ClaimAsync();
        _tests.Clock.Advance(TimeSpan.FromSeconds(2));
        await ClaimAsync();

        Assert.Equal(first.Until, await Claims.FindNextReleaseAsync(CancellationToken.None));
        Assert.Equal(3, await Claims.CountWaitingAsync(CancellationToken.None));
        Assert.Equal(1, await Claims.CountHeldBackAsync(CancellationToken.None));
    }

    private OutboxClaims Claims => new(_database, Channel.Mail, _tests.Clock);

    private async Task<OutboxClaim> ClaimAsync()
    {
        var ready = await Claims.FindReadyAsync(CancellationToken.None);
        var claim = await Claims.TryClaimAsync(ready[0], Lease, "samarbeid.example", CancellationToken.None);
        Assert.NotNull(claim);
        return claim;
    }

    private async Task PostAsync(int count)
    {
        await using var database = _tests.OpenAsSystem();
        for (var i = 0; i < count; i++) database.Tell(Said.Of(NotificationKind.ActionDueIn14Days, _action, ++_posted), [_promise.Responsible.Id]);
        Assert.Equal(Outcome.Done, await database.SaveAsync(CancellationToken.None));
    }

    private async Task<IReadOnlyList<OutboxMessage>> AllAsync() => await _database.Outbox.AsNoTracking().ToListAsync();
}
